import type { ImageMetadata } from 'astro';
import { defineCollection } from 'astro:content';
import { z } from 'astro/zod';
import { collections as names } from './collections.ts';
import { frontMatterSchema } from './dossier/front-matter-schema.ts';
import { pictureLoader } from './picture-loader.ts';
import { projectDir } from './project.ts';
import { getSite } from './site.ts';

// Pages get the entries whole and checked from `getSite()`, and Astro's store has none of them: what it is told of
// their collections is what editors offer to authors.
const told = ([...names, 'site'] as const).map((name) => {
  const loader = { name, load: () => Promise.resolve() };
  return [name, defineCollection({ loader, schema: z.looseObject({}).meta(frontMatterSchema(name)) })] as const;
});

export const collections = {
  ...Object.fromEntries(told),
  pictures: defineCollection({
    loader: pictureLoader(getSite, projectDir),
    schema: z.custom<{ image: ImageMetadata }>(),
  }),
};
