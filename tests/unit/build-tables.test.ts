import { describe, expect, test } from 'vitest';
import { buildTables } from '../../src/outputs/data/build-tables.ts';
import { exportDossier } from '../../src/outputs/data/export-dossier.ts';
import type { Cell } from '../../src/outputs/data/table.ts';
import { readFolder } from './read-folder.ts';

/** Columns that hold ids, by table and name, with the table whose ids they are. */
const joins = [
  ...['claims.claimant actors', 'claims.event events', 'claims.quote_source sources', 'events.lane lanes'],
  ...['assessments.claim claims', 'assessment_sources.claim claims', 'assessment_sources.source sources'],
  ...['evidence.claim claims', 'evidence.source sources', 'replies.claim claims', 'replies.actor actors'],
  ...['replies.source sources', 'relations.claim claims', 'relations.related claims', 'event_actors.event events'],
  ...['event_actors.actor actors', 'event_sources.event events', 'event_sources.source sources'],
  ...['source_origins.source sources', 'source_origins.origin sources'],
];

describe.each(['content', 'tests/fixtures/other-story'])('of %s', async (folder) => {
  const site = await readFolder(folder);
  const dossier = exportDossier(site, { contentFolder: folder });
  const tables = new Map(buildTables(dossier).map((table) => [table.name, table]));
  const cellsOf = (name: string, column: string): Cell[] => {
    const table = tables.get(name);
    const index = table?.columns.findIndex((candidate) => candidate.name === column) ?? -1;
    expect(index).toBeGreaterThan(-1);
    return (table?.rows ?? []).map((row) => row[index]);
  };

  test.each(joins)('every cell of %s is an id there', (join) => {
    const [, name = '', column = '', target = ''] = /(.*)\.(.*) (.*)/.exec(join) ?? [];
    const ids = new Set(cellsOf(target, 'id'));
    expect(cellsOf(name, column).filter((cell) => cell !== undefined && !ids.has(cell))).toEqual([]);
  });

  test('each collection has a row an entry, each list a row a member', () => {
    for (const name of ['articles', 'claims', 'events', 'sources', 'actors', 'pages'] as const)
      expect(cellsOf(name, 'id')).toEqual(dossier[name].map(({ id }) => id));
    const claims = dossier.claims.filter((claim) => 'statement' in claim);
    expect(cellsOf('evidence', 'claim')).toHaveLength(claims.flatMap(({ evidence }) => evidence).length);
    expect(cellsOf('assessments', 'claim')).toHaveLength(claims.flatMap(({ assessments }) => assessments).length);
  });

  test('each row has a cell for each column, and each column a name of its own and a meaning', () => {
    for (const { columns, rows } of tables.values()) {
      expect(rows.every((row) => row.length === columns.length)).toBe(true);
      expect(new Set(columns.map(({ name }) => name)).size).toBe(columns.length);
      expect(columns.filter(({ meaning }) => meaning.trim() === '')).toEqual([]);
    }
  });
});

describe('a row of the claims of another story', async () => {
  const folder = 'tests/fixtures/other-story';
  const dossier = exportDossier(await readFolder(folder), { contentFolder: folder });
  const claims = buildTables(dossier).find(({ name }) => name === 'claims');
  const rowOf = (id: string): Record<string, Cell> => {
    const cells = claims?.rows.find((row) => row[0] === id) ?? [];
    return Object.fromEntries(cells.map((cell, index): [string, Cell] => [claims?.columns[index]?.name ?? '', cell]));
  };

  test('tells days, the current verdict and origins beside what was written', () => {
    expect(rowOf('traeger-hat-riss')).toMatchObject({
      made: '2018-10~',
      made_earliest: '2018-10-01',
      made_latest: '2018-10-31',
      disclosed: '2021-03-05',
      public_day: '2021-03-05',
      verdict: 'confirmed',
      verdict_date: '2021-04',
      sources: 3,
      quote_speaker: 'Zoë Çelik',
      aliases: 'riss; der-alte-riss',
    });
  });

  test('counts a claim as public when it was made, where nothing else is said', () => {
    expect(rowOf('kran-ist-sicher')).toMatchObject({ disclosed: undefined, public_day: '2019-05-02' });
  });

  test('has nothing but the notice where the claim was withdrawn', () => {
    const filled = Object.entries(rowOf('zurueckgezogen')).filter(([, cell]) => cell !== undefined);
    expect(filled.map(([name]) => name)).toEqual(['id', 'address', 'aliases', 'withdrawn_date', 'withdrawn_reason']);
  });
});
