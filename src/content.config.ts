import { defineCollection } from 'astro:content';
import { z } from 'astro/zod';
import type { Actor, Article, Claim, Event, Page, SiteSettings, Source } from './dossier/dossier.ts';
import { frontMatterSchema } from './dossier/front-matter-schema.ts';
import type { Ledger } from './dossier/ledger/ledger.ts';
import { dossierLoaders } from './dossier-loader.ts';
import { contentDir, projectDir } from './project.ts';

const loaders = dossierLoaders({ contentDir, projectDir, withDrafts: import.meta.env.DEV });

// The loaders hand over checked entries: the schemas only give them their types, and editors what authors may write.
export const collections = {
  articles: defineCollection({
    loader: loaders.articles,
    schema: z.custom<Article>().meta(frontMatterSchema('articles')),
  }),
  claims: defineCollection({ loader: loaders.claims, schema: z.custom<Claim>().meta(frontMatterSchema('claims')) }),
  events: defineCollection({ loader: loaders.events, schema: z.custom<Event>().meta(frontMatterSchema('events')) }),
  sources: defineCollection({ loader: loaders.sources, schema: z.custom<Source>().meta(frontMatterSchema('sources')) }),
  actors: defineCollection({ loader: loaders.actors, schema: z.custom<Actor>().meta(frontMatterSchema('actors')) }),
  pages: defineCollection({ loader: loaders.pages, schema: z.custom<Page>().meta(frontMatterSchema('pages')) }),
  site: defineCollection({
    loader: loaders.site,
    schema: z.custom<SiteSettings | Ledger | { lines: string[] }>().meta(frontMatterSchema('site')),
  }),
};
