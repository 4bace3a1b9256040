import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { stringify } from 'yaml';
import { makeRandom, type Random } from './random.ts';

export interface RecordSize {
  events: number;
  claims: number;
  sources: number;
  actors: number;
  /** Four unless it says otherwise. */
  lanes?: number;
  seed: number;
}

type Fields = Record<string, unknown>;

const fewestLanes = 4;
const words =
  'the company said that staff abroad could open data of users after a report on servers and a letter to the Senate named Größe façade Donaudampfschifffahrtsgesellschaft 數據 данные'.split(
    ' ',
  );
const dayLength = 86_400_000;
const firstDay = Date.UTC(2016, 0, 1);
const days = 3_600;

/** Writes a whole record of made-up entries into a folder, the same for the same size and seed. */
export function generateRecord(folder: string, size: RecordSize): void {
  rmSync(folder, { recursive: true, force: true });
  const random = makeRandom(size.seed);
  const lanes = Array.from({ length: size.lanes ?? fewestLanes }, (_, index) => `lane-${index}`);
  const write = (path: string, fields: Fields, body = ''): void => {
    const file = join(folder, path);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, path.endsWith('.yaml') ? stringify(fields) : `---\n${stringify(fields)}---\n\n${body}\n`);
  };
  write('site.yaml', {
    title: 'A generated record',
    description: 'Made-up entries, as many as one wants.',
    language: 'en',
    publisher: { name: 'The generator' },
    lead: 'overview',
    lanes: lanes.map((id) => ({ id, label: sentence(random, 1, 9), description: `The lane ${id}.` })),
  });
  for (let index = 0; index < size.actors; index++)
    write(`actors/actor-${index}.md`, {
      name: sentence(random, 1, 3),
      kind: random.pick(['person', 'company', 'publisher']),
      role: sentence(random, 3, 8),
    });
  const published: string[] = [];
  for (let index = 0; index < size.sources; index++) {
    published[index] = toDay(someDay(random));
    write(`sources/source-${index}.md`, {
      title: sentence(random, 4, 14),
      publisher: sentence(random, 1, 3),
      published: published[index],
      kind: random.pick(['news-report', 'letter', 'court-document']),
    });
  }
  const someOf = (name: string, count: number, most: number): string[] => [
    ...new Set(Array.from({ length: random.between(1, most) }, () => `${name}-${random.between(0, count - 1)}`)),
  ];
  for (let index = 0; index < size.events; index++)
    write(
      `events/event-${index}.md`,
      {
        title: sentence(random, 3, 12).slice(0, 100).trim(),
        ...someTime(random),
        lane: random.pick(lanes),
        certainty: random.pick(['confirmed', 'confirmed', 'reported', 'disputed']),
        actors: someOf('actor', size.actors, 3),
        sources: someOf('source', size.sources, 3),
      },
      paragraphs(random),
    );
  for (let index = 0; index < size.claims; index++)
    write(`claims/claim-${index}.md`, someClaim(random, index, size, someOf), paragraphs(random));
  const annotated = Array.from({ length: Math.min(size.claims, 12) }, (_, index) => index);
  write(
    'articles/overview.md',
    { title: 'An overview', description: 'What there is.', authors: ['The generator'], published: '2025-12-31' },
    annotated
      .map(
        (index) => `It was said that [${sentence(random, 3, 8)}](../claims/claim-${index}.md). ${paragraphs(random)}`,
      )
      .join('\n\n'),
  );
}

function someClaim(
  random: Random,
  index: number,
  size: RecordSize,
  someOf: (name: string, count: number, most: number) => string[],
): Fields {
  const made = someDay(random);
  const assessed = Array.from({ length: random.between(1, 3) }, () => made + random.between(0, 200) * dayLength).sort(
    (left, right) => left - right,
  );
  const disclosed = random.chance(0.2) ? made + random.between(1, 400) * dayLength : undefined;
  return {
    statement: `${sentence(random, 5, 20)}.`,
    claimant: `actor-${random.between(0, size.actors - 1)}`,
    made: toDay(made),
    ...(disclosed !== undefined && { disclosed: toDay(disclosed) }),
    ...(random.chance(0.7) && { event: `event-${random.between(0, size.events - 1)}` }),
    kind: random.pick(['assertion', 'assertion', 'denial']),
    assessments: assessed.map((day) => ({
      date: toDay(day),
      verdict: random.pick(['confirmed', 'supported', 'contested', 'contradicted', 'unverified']),
      reason: `${sentence(random, 5, 15)}.`,
      sources: someOf('source', size.sources, 2),
    })),
    evidence: someOf('source', size.sources, 4).map((source) => ({
      source,
      stance: random.pick(['supports', 'disputes', 'context']),
    })),
    ...(index > 0 &&
      random.chance(0.6) && {
        relations: [
          {
            claim: `claim-${random.between(0, index - 1)}`,
            type: random.pick(['contradicts', 'contradicts', 'supports', 'repeats']),
          },
        ],
      }),
  };
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

function paragraphs(random: Random): string {
  const count = random.chance(0.2) ? random.between(3, 6) : 1;
  return Array.from({ length: count }, () =>
    Array.from({ length: random.between(1, 4) }, () => `${sentence(random, 5, 25)}.`).join(' '),
  ).join('\n\n');
}

function sentence(random: Random, fewest: number, most: number): string {
  const text = Array.from({ length: random.between(fewest, most) }, () => random.pick(words)).join(' ');
  return text.charAt(0).toUpperCase() + text.slice(1);
}
