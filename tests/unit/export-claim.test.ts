import { describe, expect, test } from 'vitest';
import { joinDossier } from '../../src/dossier/join-dossier.ts';
import { entryOf } from '../../src/dossier/resolve-body.ts';
import { claimSchemaUrl, dossierSchema, dossierSchemaUrl } from '../../src/outputs/data/dossier-schema.ts';
import { exportClaim } from '../../src/outputs/data/export-claim.ts';
import { toJson } from '../../src/outputs/data/to-json.ts';
import { schemaChecker } from '../check-schema.ts';
import { date, makeClaim, makeDossier, makeEvent, makeSource } from './make-entries.ts';
import { readFolder } from './read-folder.ts';

const faultsOf = schemaChecker(dossierSchema('The record'), 'ClaimFile');

describe.each(['content', 'tests/fixtures/other-story', 'tests/fixtures/valid/minimal/content'])(
  'of %s',
  async (folder) => {
    const site = await readFolder(folder);

    test.each(site.claimList)('the claim $id has the form of its schema', (claim) => {
      expect(faultsOf(JSON.parse(toJson(exportClaim(claim, site, folder))))).toEqual([]);
    });
  },
);

test('the schema is one of the definitions of the whole', () => {
  expect(claimSchemaUrl).toBe(`${dossierSchemaUrl}#/$defs/ClaimFile`);
});

describe('a claim of another story', async () => {
  const folder = 'tests/fixtures/other-story';
  const site = await readFolder(folder);
  const file = exportClaim(entryOf(site.claims, 'traeger-hat-riss'), site, folder);

  test('names its own address, its claimant, its event, its actors', () => {
    expect(file).toMatchObject({
      $schema: claimSchemaUrl,
      url: 'http://localhost:4321/data/claims/traeger-hat-riss.json',
      claim: { id: 'traeger-hat-riss', address: 'http://localhost:4321/claims/traeger-hat-riss/' },
      claimant: { id: 'zoe-celik', name: 'Zoë Çelik' },
      event: { id: 'pruefung', occurred: '2018-10~' },
      actors: [{ id: 'hafen-ag' }],
    });
  });

  test('brings every source that it names, each once', () => {
    expect(file.sources.map(({ id }) => id)).toEqual(['amtsblatt', 'pruefbericht-2018', 'zeitung-2021']);
  });

  test('tells of related claims how they stand to it', () => {
    expect(file.relations).toEqual([
      {
        type: 'contradicts',
        direction: 'to',
        id: 'kran-ist-sicher',
        address: 'http://localhost:4321/claims/kran-ist-sicher/',
        statement: 'Der Kran ist sicher.',
        verdict: 'contradicted',
        lag: { days: 673, text: '22 months', order: 'earlier' },
      },
    ]);
    const other = exportClaim(entryOf(site.claims, 'kran-ist-sicher'), site, folder);
    expect(other.relations).toMatchObject([{ direction: 'from', id: 'traeger-hat-riss', lag: { order: 'later' } }]);
  });

  test('leads to the words of the articles that are annotated with it', () => {
    expect(file.articles).toMatchObject([
      { id: 'der-riss', annotation: 'http://localhost:4321/articles/der-riss/#claim-traeger-hat-riss' },
    ]);
  });

  test('is refused by the schema with a fault in it', () => {
    expect(faultsOf({ ...file, originCount: 0 })).toEqual(['/originCount minimum']);
    expect(faultsOf({ ...file, relations: [{ ...file.relations[0], verdict: 'maybe' }] })).toEqual([
      '/relations/0/verdict enum',
    ]);
  });
});

test('sources that a source rests on are there, too, and counted as one origin', () => {
  const site = joinDossier({
    ...makeDossier({
      claims: [makeClaim('safe', { evidence: ['copy', 'report'].map((source) => ({ source, stance: 'supports' })) })],
      sources: [
        makeSource('copy', { derivedFrom: ['report'] }),
        makeSource('report', { derivedFrom: ['letter'] }),
        makeSource('letter'),
        makeSource('other'),
      ],
    }),
    actors: actorsNamed('company'),
  });
  const { sources, sourceCount, originCount } = exportClaim(entryOf(site.claims, 'safe'), site, 'content');
  expect(sources.map(({ id }) => id)).toEqual(['copy', 'letter', 'report']);
  expect([sourceCount, originCount]).toEqual([2, 1]);
});

test('of a withdrawn event or a withdrawn related claim nothing is told but the notice', () => {
  const withdrawn = { date: date('2022-08-01'), reason: 'Forged.' };
  const site = joinDossier({
    ...makeDossier({
      claims: [
        makeClaim('safe', { event: 'speech', relations: [{ claim: 'gone', type: 'contradicts' }] }),
        makeClaim('gone', { statement: 'Secret words.', withdrawn }),
      ],
      events: [makeEvent('speech', { title: 'Secret words', withdrawn })],
      sources: [makeSource('memo')],
    }),
    actors: actorsNamed('company'),
  });
  const file = exportClaim(entryOf(site.claims, 'safe'), site, 'content');
  expect(file.event).toMatchObject({ id: 'speech', withdrawn: { date: '2022-08-01', reason: 'Forged.' } });
  expect(file.relations).toEqual([]);
  expect(JSON.stringify(file)).not.toContain('Secret words');
  expect(faultsOf(file)).toEqual([]);
});

function actorsNamed(id: string) {
  const body = { blocks: [], headings: [], images: [], opening: '', text: '', markdown: '' };
  return new Map([
    [
      id,
      {
        id,
        name: 'Company',
        kind: 'company' as const,
        role: 'Runs it',
        body,
        file: `content/actors/${id}.md`,
        mentions: [],
      },
    ],
  ]);
}
