import type { Collection, EntryRef } from '../collections.ts';
import type { Body } from '../markdown/body.ts';
import type { Ledger } from './ledger/ledger.ts';
import type { FieldsOf } from './parse-fields.ts';
import type { actorFields } from './schemas/actor.ts';
import type { articleFields } from './schemas/article.ts';
import type { claimFields } from './schemas/claim.ts';
import type { eventFields } from './schemas/event.ts';
import type { pageFields } from './schemas/page.ts';
import type { siteFields } from './schemas/site.ts';
import type { sourceFields } from './schemas/source.ts';

/** What every entry has besides the fields of its collection. */
export interface EntryBase {
  id: string;
  body: Body;
  /** The file it was read from, relative to the project, with `/` between names. */
  file: string;
  /** Every link to another entry in its body, in order, each target once. */
  mentions: EntryRef[];
}

export type Article = FieldsOf<typeof articleFields> & EntryBase;
export type Claim = FieldsOf<ReturnType<typeof claimFields>> & EntryBase;
export type Event = FieldsOf<ReturnType<typeof eventFields>> & EntryBase;
export type Source = FieldsOf<ReturnType<typeof sourceFields>> & EntryBase;
export type Actor = FieldsOf<typeof actorFields> & EntryBase;
export type Page = FieldsOf<typeof pageFields> & EntryBase;

/** What `site.yaml` says. */
export type SiteSettings = FieldsOf<ReturnType<typeof siteFields>>;
export type Lane = SiteSettings['lanes'][number];
export type Assessment = Claim['assessments'][number];
export type Evidence = Claim['evidence'][number];
export type Reply = NonNullable<Claim['replies']>[number];

/** The type of the entries of each collection. */
export interface EntryOf {
  articles: Article;
  claims: Claim;
  events: Event;
  sources: Source;
  actors: Actor;
  pages: Page;
}

/** Everything in `content/`, read and checked; entries by id, in the order of their ids. */
export type Dossier = { settings: SiteSettings; ledger?: Ledger } & {
  [C in Collection]: ReadonlyMap<string, EntryOf[C]>;
};
