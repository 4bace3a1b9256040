import { type PartialDate, parsePartialDate } from '../../src/dates/partial-date.ts';
import type { Article, Claim, Dossier, EntryBase, Event, SiteSettings, Source } from '../../src/dossier/dossier.ts';

/** The partial date that a text writes; the tests write only valid ones. */
export function date(edtf: string): PartialDate {
  const parsed = parsePartialDate(edtf);
  if (!parsed) throw new TypeError(`Not a partial date: ${edtf}`);
  return parsed;
}

export function makeClaim(id: string, fields: Partial<Claim> = {}): Claim {
  return {
    statement: `The statement of ${id}.`,
    claimant: 'company',
    made: date('2022-06-17'),
    kind: 'assertion',
    assessments: [{ date: date('2022-07-01'), verdict: 'contested', reason: 'So it is.' }],
    evidence: [{ source: 'memo', stance: 'supports' }],
    ...baseOf(id),
    ...fields,
  };
}

export function makeEvent(id: string, fields: Partial<Event> = {}): Event {
  const title = `The title of ${id}`;
  return {
    title,
    occurred: date('2022-06-17'),
    lane: 'port',
    certainty: 'confirmed',
    sources: ['memo'],
    ...baseOf(id),
    ...fields,
  };
}

export function makeSource(id: string, fields: Partial<Source> = {}): Source {
  const title = `The title of ${id}`;
  return {
    title,
    publisher: 'The Post',
    published: date('2022'),
    kind: 'other',
    primary: false,
    status: 'live',
    ...baseOf(id),
    ...fields,
  };
}

export function makeArticle(id: string, fields: Partial<Article> = {}): Article {
  return {
    title: `The title of ${id}`,
    description: 'What it says.',
    authors: ['The desk'],
    published: date('2022-05-02'),
    ...baseOf(id),
    ...fields,
  };
}

/** A dossier of these entries and no others. */
export function makeDossier({
  articles = [],
  claims = [],
  events = [],
  sources = [],
}: {
  articles?: Article[];
  claims?: Claim[];
  events?: Event[];
  sources?: Source[];
}): Dossier {
  const settings: SiteSettings = {
    title: 'The harbour record',
    description: 'Who said what.',
    language: 'en',
    publisher: { name: 'The desk' },
    lead: 'report',
    lanes: [{ id: 'port', label: 'Port', description: 'The port.' }],
  };
  return {
    settings,
    articles: byId(articles),
    claims: byId(claims),
    events: byId(events),
    sources: byId(sources),
    actors: new Map(),
    pages: new Map(),
  };
}

function baseOf(id: string): EntryBase {
  return {
    id,
    body: { blocks: [], headings: [], images: [], opening: '', text: '', markdown: '' },
    file: `content/${id}.md`,
    mentions: [],
  };
}

function byId<T extends EntryBase>(entries: T[]): Map<string, T> {
  return new Map(entries.map((entry) => [entry.id, entry]));
}
