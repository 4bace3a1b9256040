import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { parse } from 'yaml';

/**
 * The record as of a day, computed straight from the front matter and apart from the code of the
 * site: its own reading of files and dates, so that an error in one is not repeated in the other.
 */
export interface ReferenceRecord {
  events: Map<string, ReferenceEvent>;
  claims: Map<string, ReferenceClaim>;
  /** Titles by id of the sources that were published. */
  sources: Map<string, string>;
  /** Titles, statements of what became public, was said or was judged on that very day. */
  changed: string[];
  /** Texts that must not stand on the page: titles, statements and reasons that were not public, or did not hold. */
  hidden: string[];
}

export interface ReferenceEvent {
  title: string;
  lane: string;
  certainty: string;
  sources: string[];
}

export interface ReferenceClaim {
  statement: string;
  claimant: string;
  verdict: string;
  reason: string | undefined;
  /** Sources by stance. */
  evidence: Record<string, string[]>;
  /** Ids of the claims that it has relations to, whichever of the two says so. */
  relations: string[];
}

type Fields = Record<string, unknown> & { id: string };
interface Content {
  events: Fields[];
  claims: Fields[];
  sources: Fields[];
  /** What lanes are called, by id. */
  labels: Map<string, string>;
}

interface Assessed {
  date: string;
  verdict: string;
  reason: string;
}

/** The front matter of every file of a collection; every value is a text, as it is written. */
export function readFrontMatter(contentDir: string, collection: string): Fields[] {
  return readdirSync(join(contentDir, collection), { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.md') && !path.split('/').some((part) => /^[_.]/.test(part)))
    .map((path) => {
      const text = readFileSync(join(contentDir, collection, path), 'utf8');
      const fields = parse(text.split(/^---$/m)[1] ?? '', { schema: 'failsafe' }) as Record<string, unknown>;
      return { ...fields, id: basename(path, '.md') };
    })
    .filter(({ draft, withdrawn }: Record<string, unknown>) => draft !== 'true' && withdrawn === undefined);
}

/** The last day that a date means; of an interval with an open end its first. */
export function lastDay(edtf: string): string {
  const [start = '', end] = edtf.replaceAll(/[?~%]/g, '').split('/');
  const point = end === undefined || end === '..' ? start : end;
  const [year = '', month, day] = point.split('-');
  if (end === '..') return day !== undefined ? point : `${year}-${month ?? '01'}-01`;
  if (day !== undefined) return point;
  const last = new Date(Date.UTC(Number(year), month === undefined ? 12 : Number(month), 0));
  return last.toISOString().slice(0, 10);
}

/** The content of a folder, and the record of it as of any day. */
export function readReference(contentDir: string): { days: string[]; asOf: (day: string) => ReferenceRecord } {
  const { lanes } = parse(readFileSync(join(contentDir, 'site.yaml'), 'utf8')) as {
    lanes: { id: string; label: string }[];
  };
  const all: Content = {
    events: readFrontMatter(contentDir, 'events'),
    claims: readFrontMatter(contentDir, 'claims'),
    sources: readFrontMatter(contentDir, 'sources'),
    labels: new Map(lanes.map(({ id, label }) => [id, label])),
  };
  const days = [
    ...[...all.events, ...all.claims].map(publicSince),
    ...all.claims.flatMap((claim) => assessmentsOf(claim).map(({ date }) => lastDay(date))),
  ];
  return { days: [...new Set(days)].sort(), asOf: (day) => recordOf(all, day) };
}

function recordOf({ events, claims, sources, labels }: Content, day: string): ReferenceRecord {
  const isPublic = (entry: Fields): boolean => publicSince(entry) <= day;
  const published = new Map(
    sources
      .filter((source) => lastDay(textOf(source, 'published')) <= day)
      .map((source) => [source.id, textOf(source, 'title')]),
  );
  const held = (claim: Fields): Assessed | undefined =>
    assessmentsOf(claim).findLast(({ date }) => lastDay(date) <= day);
  const publicClaims = claims.filter(isPublic);
  const evidenceOf = (claim: Fields, stance: string): string[] =>
    (claim['evidence'] as { source: string; stance: string }[])
      .filter((one) => one.stance === stance && published.has(one.source))
      .map(({ source }) => source);
  const relatedTo = (claim: Fields): string[] => [
    ...relationsOf(claim),
    ...publicClaims.filter((other) => relationsOf(other).includes(claim.id)).map(({ id }) => id),
  ];
  return {
    sources: published,
    events: new Map(
      events.filter(isPublic).map((event) => [
        event.id,
        {
          title: textOf(event, 'title'),
          lane: labels.get(textOf(event, 'lane')) ?? '',
          certainty: textOf(event, 'certainty'),
          sources: (event['sources'] as string[]).filter((source) => published.has(source)),
        },
      ]),
    ),
    claims: new Map(
      publicClaims.map((claim) => [
        claim.id,
        {
          statement: textOf(claim, 'statement'),
          claimant: textOf(claim, 'claimant'),
          verdict: held(claim)?.verdict ?? 'not yet assessed',
          reason: held(claim)?.reason,
          evidence: Object.fromEntries(
            ['supports', 'disputes', 'context'].map((stance) => [stance, evidenceOf(claim, stance)]),
          ),
          relations: relatedTo(claim).filter((id) => publicClaims.some((other) => other.id === id)),
        },
      ]),
    ),
    changed: [
      ...events.filter((event) => publicSince(event) === day).map((event) => textOf(event, 'title')),
      ...publicClaims
        .filter((claim) => publicSince(claim) === day || assessmentsOf(claim).some(({ date }) => lastDay(date) === day))
        .map((claim) => textOf(claim, 'statement')),
    ],
    hidden: [
      ...events.filter((event) => !isPublic(event)).map((event) => textOf(event, 'title')),
      ...claims.filter((claim) => !isPublic(claim)).map((claim) => textOf(claim, 'statement')),
      ...claims.flatMap((claim) =>
        assessmentsOf(claim)
          .filter((assessment) => !isPublic(claim) || assessment !== held(claim))
          .map(({ reason }) => reason),
      ),
      ...sources.filter(({ id }) => !published.has(id)).map((source) => textOf(source, 'title')),
    ],
  };
}

function publicSince(entry: Fields): string {
  return lastDay(String(entry['disclosed'] ?? entry['occurred'] ?? entry['made']));
}

function assessmentsOf({ assessments }: Fields): Assessed[] {
  return assessments as Assessed[];
}

function relationsOf({ relations = [] }: Fields): string[] {
  return (relations as { claim: string }[]).map(({ claim }) => claim);
}

function textOf(entry: Fields, name: string): string {
  return String(entry[name]);
}
