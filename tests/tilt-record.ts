import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse, stringify } from 'yaml';
import { listFiles } from './list-files.ts';

type Fields = Record<string, unknown>;

/** The day on which all claims of a tilted record are judged anew. */
export const judgedOn = '2025-12-30';

/** Each entry but these few is of one claimant, one event, one source and one year, and speaks of one claim. */
const everyOtherwise = 12;

/** Makes a generated record lopsided, so that the pages of a few entries, of a year and of a day hold most of it. */
export function tiltRecord(folder: string): void {
  edit(folder, 'claims', (fields, index) => {
    const made = `${String(fields['made']).slice(0, 'YYYY-MM'.length)}-01`;
    return {
      claimant: 'actor-0',
      event: 'event-0',
      made,
      evidence: [{ source: 'source-0', stance: 'supports' }, ...(fields['evidence'] as unknown[])],
      assessments: [
        { date: made, verdict: 'unverified', reason: 'Nobody has looked into it.' },
        { date: judgedOn, verdict: 'confirmed', reason: `Document ${index} of that day shows it.` },
      ],
      ...(index > 0 && { relations: [{ claim: 'claim-0', type: 'repeats' }] }),
    };
  });
  edit(folder, 'events', (fields, index) => {
    const month = String((index % 12) + 1).padStart(2, '0');
    return {
      occurred: `2018-${month}`,
      actors: ['actor-0'],
      sources: ['source-0', ...(fields['sources'] as string[])],
    };
  });
  edit(folder, 'sources', (_, index) => (index > 0 ? { derivedFrom: ['source-0'] } : {}));
}

function edit(folder: string, collection: string, tilt: (fields: Fields, index: number) => Fields): void {
  const files = listFiles(join(folder, collection)).filter((file) => file.endsWith('.md'));
  for (const file of files) {
    const index = Number(/(\d+)\.md$/.exec(file)?.[1]);
    if (index % everyOtherwise === everyOtherwise - 1) continue;
    const path = join(folder, collection, file);
    const [, front = '', body = ''] = /^---\n([^]*?)---\n([^]*)$/.exec(readFileSync(path, 'utf8')) ?? [];
    const fields = parse(front) as Fields;
    const tilted: Fields = { ...fields, ...tilt(fields, index) };
    // A day on which it came out may lie before the one on which it happens now.
    if (collection === 'events') delete tilted['disclosed'];
    writeFileSync(path, `---\n${stringify(tilted)}---\n${body}`);
  }
}
