import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { collections } from '../../src/collections.ts';
import { splitFrontMatter } from '../../src/dossier/split-front-matter.ts';
import { updateLedger } from '../../src/dossier/ledger/update-ledger.ts';
import { dossierSchema } from '../../src/outputs/data/dossier-schema.ts';
import { exportDossier } from '../../src/outputs/data/export-dossier.ts';
import { toJson } from '../../src/outputs/data/to-json.ts';
import { schemaChecker } from '../check-schema.ts';
import { makeClaim, makeDossier, makeSource } from './make-entries.ts';
import { readFolder } from './read-folder.ts';

const faultsOf = schemaChecker(dossierSchema('The record'));

describe.each(['content', 'tests/fixtures/other-story', 'tests/fixtures/valid/minimal/content'])(
  'of %s',
  async (folder) => {
    const site = await readFolder(folder);
    const dossier = exportDossier(site, { contentFolder: folder });

    test('the export has the form of its schema', () => {
      expect(faultsOf(JSON.parse(toJson(dossier)))).toEqual([]);
    });

    test.each(collections)(
      'all %s are there, by their ids, with their bodies as they stand in their files',
      (collection) => {
        const entries = dossier[collection];
        expect(entries.map(({ id }) => id)).toEqual([...site[collection].keys()].sort());
        for (const entry of entries) {
          if ('withdrawn' in entry || !('file' in entry)) continue;
          const text = readFileSync(join(import.meta.dirname, '../..', folder, entry.file), 'utf8');
          expect(entry.file).toMatch(new RegExp(`^${collection}/(?:.*/)?${entry.id}\\.md$`));
          expect(entry.body).toBe(splitFrontMatter(text).body);
          expect(text.endsWith(`---\n${entry.body}`)).toBe(true);
        }
      },
    );
  },
);

describe('another story', async () => {
  const { claims, site, sources } = exportDossier(await readFolder('tests/fixtures/other-story'), {
    contentFolder: 'tests/fixtures/other-story',
  });

  test('has its settings and its dates exactly as they were written', () => {
    expect(site.title).toBe('Die Akte Nordkran');
    expect(claims.find(({ id }) => id === 'traeger-hat-riss')).toMatchObject({
      address: 'http://localhost:4321/claims/traeger-hat-riss/',
      made: '2018-10~',
      about: '2018/..',
      assessments: [{ date: '2021-03-05' }, { date: '2021-04', sources: ['amtsblatt'] }],
      file: 'claims/2019/traeger-hat-riss.md',
      text: 'Wie wir es wissen Aus dem Bericht, gedruckt in der Zeitung.',
    });
  });

  test('has no more of a withdrawn claim than the notice, and nothing of a draft', () => {
    expect(claims.find(({ id }) => id === 'zurueckgezogen')).toEqual({
      id: 'zurueckgezogen',
      address: 'http://localhost:4321/claims/zurueckgezogen/',
      withdrawn: { date: '2021-05-01', reason: 'Eine Verwechslung mit dem Südkran.' },
      aliases: ['verwechslung'],
    });
    expect(claims.map(({ id }) => id)).not.toContain('entwurf');
  });

  test('tells the defaults of its fields', () => {
    expect(claims.find(({ id }) => id === 'traeger-hat-riss')).toMatchObject({ kind: 'assertion' });
    expect(sources.find(({ id }) => id === 'zeitung-2021')).toMatchObject({ primary: false, status: 'dead' });
  });
});

describe('the schema refuses', async () => {
  const valid = toJson(
    exportDossier(await readFolder('tests/fixtures/other-story'), { contentFolder: 'tests/fixtures/other-story' }),
  );

  test.each([
    ['a date that has none of the forms', '"2018-10~"', '"October 2018"'],
    ['a verdict that is none', '"verdict": "pending"', '"verdict": "maybe"'],
    ['an unknown field', '"statement": "Der Kran', '"claim": "Der Kran'],
    ['an address that is none', '"address": "http://localhost:4321/claims/kran', '"address": "claims/kran'],
    ['another version', '"version": 1', '"version": 2'],
    ['an id that is none', '"id": "kran-ist-sicher"', '"id": "Der Kran"'],
    ['a lane without a label', '"label": "Bau",', ''],
  ])('%s', (_fault, good, bad) => {
    expect(valid).toContain(good);
    expect(faultsOf(JSON.parse(valid.replace(good, bad)))).not.toEqual([]);
  });
});

test('an address with letters that RFC 3986 has no place for is none of the faults', () => {
  const url = 'https://post.example/größe|1';
  const dossier = exportDossier(makeDossier({ sources: [makeSource('memo', { url, archived: [url] })] }), {
    contentFolder: 'content',
  });
  expect(faultsOf(dossier)).toEqual([]);
});

test('the ledger has its place', () => {
  const dossier = makeDossier({ claims: [makeClaim('a')] });
  expect(exportDossier(dossier, { contentFolder: 'content' })).not.toHaveProperty('ledger');
  const ledger = updateLedger(dossier, ['/as-of/2022-06-17/'], '2022-06-18');
  const exported = exportDossier({ ...dossier, ledger }, { contentFolder: 'content' });
  expect(exported.ledger).toEqual(ledger);
  expect(faultsOf(exported)).toEqual([]);
});

test('the file of an entry is told from the content folder on, wherever that lies', () => {
  const file = '../elsewhere/claims/old/a.md';
  const dossier = makeDossier({ claims: [makeClaim('a', { file })] });
  expect(exportDossier(dossier, { contentFolder: '../elsewhere' }).claims[0]).toMatchObject({
    file: 'claims/old/a.md',
  });
});

test('the text of the file escapes what JSON must, and nothing else', () => {
  expect(toJson({ text: 'ü \u2028 </script> "a" \\ \u0007' })).toBe(
    '{\n  "text": "ü \u2028 </script> \\"a\\" \\\\ \\u0007"\n}\n',
  );
});

test('each field of the schema is explained', () => {
  const schema = dossierSchema('The record');
  const unexplained = Object.entries({ ...schema.$defs, whole: schema }).flatMap(([name, { properties = {} }]) =>
    Object.entries(properties).flatMap(([field, part]) => {
      const target = typeof part === 'object' && part.$ref ? schema.$defs?.[part.$ref.replace('#/$defs/', '')] : part;
      return typeof target === 'object' && target.description ? [] : [`${name} ${field}`];
    }),
  );
  expect(unexplained).toEqual([]);
});
