import { beforeAll, describe, expect, test } from 'vitest';
import { entryOf } from '../../src/dossier/resolve-body.ts';
import { inTimeZones } from './in-time-zones.ts';
import { date } from './make-entries.ts';
import { readOverlaid, readValid } from './read-overlaid.ts';

const actor = '---\nname: Crane Maker\nkind: company\nrole: Made the cranes\n---\n';
const event = (fields: string): string =>
  `---\ntitle: The cranes move\nlane: port\ncertainty: reported\nsources: [memo]\n${fields}\n---\n`;

describe('an entry', () => {
  test('has its file name as its id, in whatever sub-folder it lies', async () => {
    const dossier = await readValid({ 'content/actors/makers/old/crane-maker.md': actor });
    expect(dossier.actors.get('crane-maker')).toMatchObject({
      id: 'crane-maker',
      file: 'content/actors/makers/old/crane-maker.md',
    });
  });

  test('stands in the order of the ids, in whatever sub-folder it lies', async () => {
    const dossier = await readValid({ 'content/actors/2022/yard.md': actor, 'content/actors/anchor-maker.md': actor });
    expect([...dossier.actors.keys()]).toEqual(['anchor-maker', 'port-company', 'yard']);
  });

  test('is not seen behind a name that begins with `_` or `.`', async () => {
    const dossier = await readValid({
      'content/actors/_crane-maker.md': 'broken',
      'content/actors/_old/crane-maker.md': 'broken',
      'content/actors/.crane-maker.md': 'broken',
      'content/.trash/actors/crane-maker.md': 'broken',
    });
    expect([...dossier.actors.keys()]).toEqual(['port-company']);
  });

  test('has no field that its author left out, but the defaults', async () => {
    const dossier = await readValid({});
    expect(Object.keys(entryOf(dossier.events, 'inspection')).sort()).toEqual(
      ['id', 'title', 'occurred', 'lane', 'certainty', 'sources', 'body', 'file', 'mentions'].sort(),
    );
    expect(entryOf(dossier.claims, 'safe-cranes')).toMatchObject({ kind: 'assertion' });
    expect(entryOf(dossier.sources, 'memo')).toMatchObject({ primary: false, status: 'live' });
  });

  test('names each entry that its body links to once, in the order of the text', async () => {
    const links = '[a](../sources/memo.md), [b](../claims/safe-cranes.md#how-we-know), [c](../sources/memo.md "Safe")';
    const dossier = await readValid({
      'content/pages/about.md': `---\ntitle: About\ndescription: This.\n---\n\n${links}\n`,
    });
    expect(entryOf(dossier.pages, 'about').mentions).toEqual([
      { collection: 'sources', id: 'memo' },
      { collection: 'claims', id: 'safe-cranes' },
    ]);
  });

  test('has a repeated id in a list once', async () => {
    const dossier = await readValid({
      'content/events/move.md': event('occurred: 2022\nactors: [port-company, port-company]'),
    });
    expect(entryOf(dossier.events, 'move').actors).toEqual(['port-company']);
  });
});

describe('a draft', () => {
  const draft = { 'content/actors/crane-maker.md': actor.replace('role', 'draft: true\nrole') };
  const page = {
    'content/pages/later.md':
      '---\ntitle: Later\ndescription: Not yet.\ndraft: true\n---\n\n[It](../actors/port-company.md).\n',
  };

  test('is absent from a build', async () => {
    expect((await readValid(draft)).actors.has('crane-maker')).toBe(false);
  });

  test('is there for `npm run dev`, and may be referred to', async () => {
    const move = { 'content/events/move.md': event('occurred: 2022\nactors: [crane-maker]') };
    const dossier = await readValid({ ...draft, ...move }, true);
    expect(dossier.actors.has('crane-maker')).toBe(true);
  });

  test('that is a page has no other problems for `npm run dev` than for a build', async () => {
    const [built, developed] = [await readOverlaid(page), await readOverlaid(page, true)];
    expect(developed.lines).toEqual(built.lines);
  });
});

inTimeZones(() => {
  let read: typeof readValid;
  beforeAll(async () => ({ readValid: read } = await import('./read-overlaid.ts')));

  test.each([
    '2022',
    '2022-06',
    '2022-06-17',
    '"2022"',
    "'2022-06-17'",
    '2022~',
    '2022-06?',
    '2022-06-17%',
    '2021-09/2022-01',
    '2022-06-17/..',
    '../2022-06',
  ])('a bare %s is read as that date', async (written) => {
    const dossier = await read({ 'content/events/move.md': event(`occurred: ${written}`) });
    expect(entryOf(dossier.events, 'move').occurred).toEqual(date(written.replaceAll(/["']/g, '')));
  });
});
