import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { parse } from 'yaml';

/**
 * The record as of a day, computed straight from the front matter and apart from the code of the
 * site: its own reading of files and dates, so that an error in one is not repeated in the other.
 */
export interface ReferenceRecord {
  /** Titles by id of the events that were public. */
  events: Map<string, string>;
  claims: Map<string, ReferenceClaim>;
  /** Ids of the sources that were published. */
  sources: Set<string>;
  /** Texts that must not stand on the page: titles, statements and reasons that were not public, or did not hold. */
  hidden: string[];
}

export interface ReferenceClaim {
  statement: string;
  verdict: string;
  reason: string | undefined;
  evidence: string[];
}

type Fields = Record<string, unknown> & { id: string };
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
  const events = readFrontMatter(contentDir, 'events');
  const claims = readFrontMatter(contentDir, 'claims');
  const sources = readFrontMatter(contentDir, 'sources');
  const publicSince = ({ disclosed, occurred, made }: Fields): string => lastDay(String(disclosed ?? occurred ?? made));
  const assessmentsOf = ({ assessments }: Fields): Assessed[] => assessments as Assessed[];
  const days = [
    ...[...events, ...claims].map(publicSince),
    ...claims.flatMap((claim) => assessmentsOf(claim).map(({ date }) => lastDay(date))),
  ];
  return {
    days: [...new Set(days)].sort(),
    asOf: (day) => {
      const isPublic = (entry: Fields): boolean => publicSince(entry) <= day;
      const published = new Set(
        sources.filter((source) => lastDay(String(source['published'])) <= day).map(({ id }) => id),
      );
      const held = (claim: Fields): Assessed | undefined =>
        assessmentsOf(claim).findLast(({ date }) => lastDay(date) <= day);
      return {
        sources: published,
        events: new Map(events.filter(isPublic).map((event) => [event.id, String(event['title'])])),
        claims: new Map(
          claims.filter(isPublic).map((claim) => [
            claim.id,
            {
              statement: String(claim['statement']),
              verdict: held(claim)?.verdict ?? 'not yet assessed',
              reason: held(claim)?.reason,
              evidence: (claim['evidence'] as { source: string }[])
                .map(({ source }) => source)
                .filter((source) => published.has(source)),
            },
          ]),
        ),
        hidden: [
          ...events.filter((event) => !isPublic(event)).map((event) => String(event['title'])),
          ...claims.filter((claim) => !isPublic(claim)).map((claim) => String(claim['statement'])),
          ...claims.flatMap((claim) =>
            assessmentsOf(claim)
              .filter((assessment) => !isPublic(claim) || assessment !== held(claim))
              .map(({ reason }) => reason),
          ),
          ...sources.filter(({ id }) => !published.has(id)).map((source) => String(source['title'])),
        ],
      };
    },
  };
}
