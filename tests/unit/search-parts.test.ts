import { expect, test } from 'vitest';
import { joinDossier } from '../../src/dossier/join-dossier.ts';
import { searchFolders, searchParts } from '../../src/search/search-parts.ts';
import { date, makeActor, makeClaim, makeDossier, makeSource } from './make-entries.ts';

const actors = [makeActor('company')];

test('a usual record is searched in one index, in which nothing stands that was withdrawn', () => {
  const withdrawn = { date: date('2024-01-01'), reason: 'It was wrong.' };
  const site = joinDossier(makeDossier({ actors, claims: [makeClaim('one'), makeClaim('two', { withdrawn })] }));
  expect(searchParts(site)).toEqual([
    { folder: 'pagefind/', files: ['claims/one/index.html', 'actors/company/index.html'] },
  ]);
  expect(searchFolders(site)).toEqual(['pagefind/']);
});

test('the index of a large record is in parts, of one collection each and in the order of time', () => {
  const claims = Array.from({ length: 7_000 }, (_, index) =>
    makeClaim(`claim-${index}`, { made: date(index % 2 === 0 ? '2022-05-01' : '2021-05-01') }),
  );
  const parts = searchParts(joinDossier(makeDossier({ actors, claims, sources: [makeSource('memo')] })));
  expect(parts.map(({ folder, files }) => [folder, files.length])).toEqual([
    ['pagefind/claims-1/', 3_500],
    ['pagefind/claims-2/', 3_500],
    ['pagefind/sources/', 1],
    ['pagefind/actors/', 1],
  ]);
  expect(parts[0]?.files.slice(0, 2)).toEqual(['claims/claim-1/index.html', 'claims/claim-3/index.html']);
  expect(parts[1]?.files.every((file) => Number(/\d+/.exec(file)) % 2 === 0)).toBe(true);
  expect(new Set(parts.flatMap(({ files }) => files)).size).toBe(7_002);
});
