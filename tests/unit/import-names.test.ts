import { expect, test } from 'vitest';
import { formatName } from '../../src/import/mapping/format-name.ts';
import { importOne } from './import-files.ts';

test.each([
  [{ given: 'Emily', family: 'Baker-White' }, 'Emily Baker-White'],
  [{ given: 'Jan', 'non-dropping-particle': 'van der', family: 'Berg' }, 'Jan van der Berg'],
  [{ given: 'Jean', 'dropping-particle': "d'", family: 'Alembert' }, "Jean d'Alembert"],
  [{ given: 'Martin Luther', family: 'King', suffix: 'Jr.' }, 'Martin Luther King Jr.'],
  [{ given: 'Martin Luther', family: 'King', suffix: 'Jr.', 'comma-suffix': true }, 'Martin Luther King, Jr.'],
  [{ literal: 'Committee on Energy and Commerce' }, 'Committee on Energy and Commerce'],
  [{ family: 'TikTok' }, 'TikTok'],
  [{ given: '小明', family: '王' }, '王小明'],
  [{ given: 'Xiaoming', family: 'Wang' }, 'Xiaoming Wang'],
  [{ given: '', family: '' }, undefined],
  [{}, undefined],
])('%j is printed as %j', (name, printed) => {
  expect(formatName(name)).toBe(printed);
});

test.each([
  ['Baker-White, Emily', ['Emily Baker-White']],
  ['Emily Baker-White and Jan van der Berg', ['Emily Baker-White', 'Jan van der Berg']],
  ['van der Berg, Jan', ['Jan van der Berg']],
  ['King, Jr., Martin Luther', ['Martin Luther King Jr.']],
  ['{TikTok} and {{House Committee on Energy and Commerce}}', ['TikTok', 'House Committee on Energy and Commerce']],
  [
    String.raw`M{\"u}ller, J{\"o}rg and Gar\c{c}ia, Jos\'e and Garc\'{\i}a, Jos\'e`,
    ['Jörg Müller', 'José Garçia', 'José García'],
  ],
  ['family=Gogh, given=Vincent, prefix=van, useprefix=true', ['Vincent van Gogh']],
  ['Knuth, Donald~E.', ['Donald E. Knuth']],
  // More commas than a name has: no part of it may be lost.
  ['Smith, A., B., C.', ['Smith, A., B., C.']],
])('BibTeX writes %j', async (author, names) => {
  const text = await importOne('refs.bib', `@misc{k, title = {T}, author = {${author}}}`);
  expect(authorsIn(text)).toEqual(names);
});

test.each([
  ['AU  - Baker-White, Emily\nAU  - King, Martin Luther, Jr.', ['Emily Baker-White', 'Martin Luther King Jr.']],
  ['A1  - van der Berg, Jan', ['Jan van der Berg']],
  ['AU  - TikTok\nAU  - House Committee on Energy', ['TikTok', 'House Committee on Energy']],
])('RIS writes %j', async (lines, names) => {
  for (const type of ['NEWS', 'JOUR', 'ELEC', 'CASE', 'RPRT'])
    expect(authorsIn(await importOne('refs.ris', `TY  - ${type}\nTI  - T\n${lines}\nER  - \n`))).toEqual(names);
});

function authorsIn(text: string): string[] {
  return [...text.matchAll(/^ {2}- (.*)$/gm)].map(([, name = '']) => name);
}
