import { expect, test } from 'vitest';
import { joinDossier } from '../../src/dossier/join-dossier.ts';
import { entryPageTitle } from '../../src/outputs/entry-page-title.ts';
import { pageTitle } from '../../src/outputs/page-title.ts';
import { makeClaim, makeDossier, makeEvent } from './make-entries.ts';

test.each([
  ['Claims', 'Claims – The harbour record', 'with the site where there is room'],
  ['The harbour record', 'The harbour record', 'once where it is the same'],
  [
    'A title that leaves no room for the site behind it, but fits',
    'A title that leaves no room for the site behind it, but fits',
    'alone where there is none',
  ],
  [
    'A title of so many words that a tab, or a list of what was found, cannot show them',
    'A title of so many words that a tab, or a list of what was…',
    'cut at a word where it is too long',
  ],
])('%s: %s, %s', (title, shown) => {
  expect(pageTitle(title, 'The harbour record')).toBe(shown);
  expect(shown.length).toBeLessThan(65);
});

test('no two entries have the same title', () => {
  const long = 'One and the same beginning, which goes on and on until the very end of it is';
  const site = joinDossier(
    makeDossier({
      claims: [
        makeClaim('one', { statement: `${long} one.` }),
        makeClaim('two', { statement: `${long} two.` }),
        makeClaim('same', { statement: 'The cranes.' }),
        makeClaim('again', { statement: 'The cranes.' }),
        makeClaim('short', { statement: 'Another claim.' }),
      ],
      events: [makeEvent('same', { title: 'The cranes.' })],
    }),
  );
  const claim = (id: string): string => entryPageTitle(site, { collection: 'claims', id });
  expect(['one', 'two', 'same', 'again', 'short'].map(claim)).toEqual([
    `Contested: ${long} one.`,
    `Contested: ${long} two.`,
    'Contested: The cranes. (claim same)',
    'Contested: The cranes. (claim again)',
    'Contested: Another claim. – The harbour record',
  ]);
  expect(entryPageTitle(site, { collection: 'events', id: 'same' })).toBe('The cranes. – The harbour record');
});
