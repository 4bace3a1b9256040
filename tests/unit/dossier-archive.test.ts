import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import { beforeAll, describe, expect, onTestFinished, test } from 'vitest';
import { dossierArchive } from '../../src/outputs/data/dossier-archive.ts';
import { exportDossier } from '../../src/outputs/data/export-dossier.ts';
import { toJson } from '../../src/outputs/data/to-json.ts';
import { inTimeZones } from './in-time-zones.ts';
import { makeDossier } from './make-entries.ts';
import { readFolder } from './read-folder.ts';

const folder = 'tests/fixtures/other-story';
const dossier = exportDossier(await readFolder(folder), { contentFolder: folder });
const archive = dossierArchive(dossier, '2021-05-01');
const textsOf = (bytes: Uint8Array): Record<string, string> =>
  Object.fromEntries(Object.entries(unzipSync(bytes)).map(([path, content]) => [path, strFromU8(content)]));
const texts = textsOf(archive);

test('the archive holds the dossier, its schema, tables, licence, explanations and checksums', () => {
  const names = [
    ...['articles', 'claims', 'assessments', 'assessment_sources', 'evidence', 'replies', 'relations', 'events'],
    ...['event_actors', 'event_sources', 'sources', 'source_origins', 'actors', 'changes', 'lanes', 'pages'],
  ];
  expect(Object.keys(texts)).toEqual([
    ...['README.txt', 'LICENCE.txt', 'dossier.json', 'dossier.schema.json'],
    ...names.map((name) => `tables/${name}.csv`),
    'SHA256SUMS',
  ]);
  expect(texts['dossier.json']).toBe(toJson(dossier));
});

test('`sha256sum -c SHA256SUMS` finds every file whole, and one that was changed', async () => {
  const target = await mkdtemp(join(tmpdir(), 'archive-'));
  onTestFinished(() => rm(target, { recursive: true, force: true }));
  for (const [path, content] of Object.entries(unzipSync(archive))) {
    await mkdir(dirname(join(target, path)), { recursive: true });
    await writeFile(join(target, path), content);
  }
  const check = (): string =>
    execFileSync('sha256sum', ['-c', 'SHA256SUMS'], { cwd: target, encoding: 'utf8', stdio: 'pipe' });
  const checked = check().trim().split('\n');
  expect(checked).toHaveLength(Object.keys(texts).length - 1);
  expect(checked.every((line) => line.endsWith(': OK'))).toBe(true);
  await writeFile(join(target, 'LICENCE.txt'), 'None.');
  expect(check).toThrow('1 computed checksum did NOT match');
});

describe('the README', () => {
  test('says how to cite, and what each column of each table is', () => {
    const readme = texts['README.txt'] ?? '';
    expect(readme).toContain(
      'Werkstatt Nordkran. Die Akte Nordkran. Data up to 1 May 2021. http://localhost:4321/. CC0 1.0.',
    );
    expect(readme).toContain('tables/claims.csv: One row a claim. 4 rows.');
    for (const [path, text] of Object.entries(texts).filter(([name]) => name.endsWith('.csv'))) {
      const section = readme.split(`${path}: `)[1]?.split('\ntables/')[0] ?? '';
      for (const column of text.split('\r\n')[0]?.split(',') ?? [])
        expect(section).toMatch(new RegExp(`^ {2}${column} +\\S`, 'm'));
    }
  });
});

describe('the licence', () => {
  test('is that of the site', () => {
    expect(texts['LICENCE.txt']).toContain('CC0 1.0:\nhttps://creativecommons.org/publicdomain/zero/1.0/\n');
  });

  test('is said to be none where the site has none', () => {
    const bare = exportDossier(makeDossier({}), { contentFolder: 'content' });
    expect(textsOf(dossierArchive(bare, '2022-06-17'))['LICENCE.txt']).toContain('No licence is given');
  });
});

const sum = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');

inTimeZones(() => {
  let build: typeof dossierArchive;
  beforeAll(async () => ({ dossierArchive: build } = await import('../../src/outputs/data/dossier-archive.ts')));

  test('the archive has the same bytes', () => {
    expect(sum(build(dossier, '2021-05-01'))).toBe(sum(archive));
  });
});
