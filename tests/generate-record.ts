import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { stringify } from 'yaml';
import { madeUpParagraphs, madeUpSentence } from './made-up-text.ts';
import { makeRandom, type Random } from './random.ts';
import type { RecordSize } from './record-size.ts';

type Fields = Record<string, unknown>;

const fewestLanes = 4;
const dayLength = 86_400_000;
const firstDay = Date.UTC(2016, 0, 1);
const days = 3_600;
const lastDay = Date.UTC(2025, 11, 31);

/**
 * Writes a whole record of made-up entries into a folder, the same for the same size and seed: as many links,
 * assessments, evidence and words an entry as the real record has, and some that have very many or none.
 */
export function generateRecord(folder: string, size: RecordSize): void {
  rmSync(folder, { recursive: true, force: true });
  const random = makeRandom(size.seed);
  const made = new Set<string>();
  const write = (path: string, fields: Fields, body = ''): void => {
    const file = join(folder, path);
    if (!made.has(dirname(file))) mkdirSync(dirname(file), { recursive: true });
    made.add(dirname(file));
    const text = stringify(fields, { aliasDuplicateObjects: false });
    writeFileSync(file, path.endsWith('.yaml') ? text : `---\n${text}---\n${body && `\n${body}\n`}`);
  };
  const lanes = Array.from({ length: size.lanes ?? fewestLanes }, (_, index) => `lane-${index}`);
  write('site.yaml', {
    title: 'A generated record',
    description: 'Made-up entries, as many as one wants.',
    language: 'en',
    publisher: { name: 'The generator' },
    lead: 'overview',
    lanes: lanes.map((id) => ({ id, label: madeUpSentence(random, 1, 9), description: `The lane ${id}.` })),
  });
  for (let index = 0; index < size.actors; index++) write(`actors/actor-${index}.md`, someActor(random));
  for (let index = 0; index < size.sources; index++) {
    const body = random.chance(0.8) ? madeUpParagraphs(random, random.between(10, 40)) : '';
    write(`sources/source-${index}.md`, someSource(random, index), body);
  }
  for (let index = 0; index < size.events; index++)
    write(`events/event-${index}.md`, someEvent(random, index, lanes, size), someBody(random, size));
  for (let index = 0; index < size.claims; index++)
    write(`claims/claim-${index}.md`, someClaim(random, index, size), someBody(random, size));
  for (let index = 0; index < (size.articles ?? 1); index++)
    write(
      index === 0 ? 'articles/overview.md' : `articles/article-${index}.md`,
      {
        title: index === 0 ? 'An overview' : madeUpSentence(random, 3, 9),
        description: 'What there is.',
        authors: ['The generator'],
        published: '2025-12-31',
      },
      someArticle(random, size),
    );
}

function someActor(random: Random): Fields {
  return {
    name: madeUpSentence(random, 1, 3),
    kind: random.pick(['person', 'company', 'publisher']),
    role: madeUpSentence(random, 3, 8),
  };
}

function someSource(random: Random, index: number): Fields {
  return {
    title: madeUpSentence(random, 4, 14),
    publisher: madeUpSentence(random, 1, 3),
    ...(random.chance(0.4) && { authors: [madeUpSentence(random, 2, 2)] }),
    published: toDay(someDay(random)),
    ...(random.chance(0.8) && { url: `https://source-${index}.example/story` }),
    kind: random.pick(['news-report', 'letter', 'court-document']),
    ...(random.chance(0.5) && { primary: true }),
    ...(index > 0 && random.chance(0.25) && { derivedFrom: [`source-${random.between(0, index - 1)}`] }),
  };
}

function someEvent(random: Random, index: number, lanes: readonly string[], size: RecordSize): Fields {
  return {
    title: madeUpSentence(random, 3, 12).slice(0, 100).trim(),
    ...someTime(random),
    lane: random.pick(lanes),
    certainty: random.pick(['confirmed', 'confirmed', 'reported', 'disputed']),
    actors: someOf(random, 'actor', size.actors, 4),
    // Each source is cited somewhere.
    sources: [...new Set([...ownSources(index, size), ...someOf(random, 'source', size.sources, 2)])],
  };
}

/** Those of all sources that it falls to an event to cite. */
function ownSources(index: number, { sources, events }: RecordSize): string[] {
  const count = Math.ceil((sources - index) / events);
  return Array.from({ length: Math.max(0, count) }, (_, turn) => `source-${index + turn * events}`);
}

function someClaim(random: Random, index: number, size: RecordSize): Fields {
  const made = someDay(random);
  // The last one is newer than any evidence.
  const earlier = Array.from({ length: random.between(0, 2) }, () => made + random.between(0, 200) * dayLength);
  const assessed = [...earlier.sort((left, right) => left - right), lastDay - random.between(0, 200) * dayLength];
  const disclosed = random.chance(0.2) ? made + random.between(1, 400) * dayLength : undefined;
  return {
    statement: `${madeUpSentence(random, 5, 25)}.`,
    claimant: someOne(random, 'actor', size.actors),
    made: toDay(made),
    ...(disclosed !== undefined && { disclosed: toDay(disclosed) }),
    ...(random.chance(0.7) && { event: `event-${random.between(0, size.events - 1)}` }),
    kind: random.pick(['assertion', 'assertion', 'denial']),
    assessments: assessed.map((day) => ({
      date: toDay(day),
      verdict: random.pick(['confirmed', 'supported', 'contested', 'contradicted', 'unverified']),
      reason: `${madeUpSentence(random, 5, 40)}.`,
      ...(day === assessed.at(-1) && { sources: someOf(random, 'source', size.sources, 3) }),
    })),
    ...(random.chance(0.8) && { wouldChange: `${madeUpSentence(random, 8, 20)}.` }),
    evidence: someOf(random, 'source', size.sources, random.chance(0.1) ? 12 : 6).map((source) => ({
      source,
      stance: random.pick(['supports', 'disputes', 'context']),
      note: `${madeUpSentence(random, 4, 14)}.`,
    })),
    ...(index > 0 &&
      random.chance(0.7) && {
        relations: someOf(random, 'claim', index, 2).map((claim) => ({
          claim,
          type: random.pick(['contradicts', 'contradicts', 'supports', 'repeats']),
        })),
      }),
  };
}

/** Links to entries of all kinds, in a text that is sometimes very short and sometimes long. */
function someBody(random: Random, size: RecordSize): string {
  const links = Array.from({ length: random.between(1, 8) }, () => {
    const [collection, name, count] = random.pick([
      ['sources', 'source', size.sources],
      ['sources', 'source', size.sources],
      ['events', 'event', size.events],
      ['claims', 'claim', size.claims],
      ['actors', 'actor', size.actors],
    ] as const);
    return `[${madeUpSentence(random, 1, 5)}](../${collection}/${someOne(random, name, count)}.md)`;
  });
  if (random.chance(0.1)) return madeUpParagraphs(random, 5);
  return madeUpParagraphs(random, random.chance(0.05) ? 900 : random.between(60, 170), links);
}

function someArticle(random: Random, size: RecordSize): string {
  const links = Array.from({ length: random.between(12, 60) }, (_, index) => {
    const claim = `[${madeUpSentence(random, 3, 8)}](../claims/claim-${random.between(0, size.claims - 1)}.md)`;
    const source = `[${madeUpSentence(random, 1, 3)}](../sources/source-${random.between(0, size.sources - 1)}.md)`;
    return index % 2 === 0 ? claim : source;
  });
  return Array.from({ length: 4 }, (_, part) => {
    const share = links.filter((__, index) => index % 4 === part);
    return `## ${madeUpSentence(random, 2, 6)}\n\n${madeUpParagraphs(random, random.between(200, 700), share)}`;
  }).join('\n\n');
}

function someOf(random: Random, name: string, count: number, most: number): string[] {
  return [...new Set(Array.from({ length: random.between(1, most) }, () => someOne(random, name, count)))];
}

/** Some are told of much more often than others, as in a real story. */
function someOne(random: Random, name: string, count: number): string {
  return `${name}-${Math.floor(count * random.next() ** 3)}`;
}

/** When an event happened and came out, in all the forms that dates have. */
function someTime(random: Random): { occurred: string; disclosed?: string } {
  const start = someDay(random);
  const end = start + random.between(1, 500) * dayLength;
  const day = toDay(start);
  const forms: (() => string)[] = [
    () => day.slice(0, 7),
    () => day.slice(0, 4),
    () => `${day.slice(0, 7)}~`,
    () => `${day}?`,
    () => `${day}/${toDay(end)}`,
    () => `${day.slice(0, 7)}/${toDay(end).slice(0, 7)}`,
    () => `${day.slice(0, 4)}/${toDay(end).slice(0, 4)}`,
    () => `${day}/..`,
    () => `../${day}`,
  ];
  const occurred = random.chance(0.75) ? day : random.pick(forms)();
  if (!random.chance(0.25)) return { occurred };
  return { occurred, disclosed: toDay(start + random.between(1, random.chance(0.3) ? 1_500 : 30) * dayLength) };
}

/** More of them in some months than in others, as in a real story. */
function someDay(random: Random): number {
  const offset = random.chance(0.3) ? 2_300 + random.between(0, 120) : random.between(0, days - 1_600);
  return firstDay + offset * dayLength;
}

function toDay(instant: number): string {
  return new Date(instant).toISOString().slice(0, 10);
}
