import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { indexPart } from '../../src/build/index-part.ts';

const text = (words: string): string => `<main><div data-pagefind-body>${words}</div></main>`;
const pages: Record<string, string> = {
  'index.html': '<main>An article, repeated</main>',
  'claims/one/index.html': text(
    '<data value="claim" data-pagefind-filter="kind[value]" hidden></data><h1>One</h1><p>The terms⁠.</p>' +
      '<dl><dt>Said by</dt><dd>A company</dd><dt>Said</dt><dd>2021</dd></dl><ul data-pagefind-ignore><li>Other</li></ul>',
  ),
  'claims/two/index.html': text('<h1>Two</h1>'),
  'claims/former/index.html': '<h1>This page has another address</h1>',
};
let folder: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'index-part-'));
});
afterAll(async () => {
  await rm(folder, { recursive: true });
});

/** Writes a site in the order of these paths, makes its index, and reads what there is in it. */
async function makeIndex(name: string, paths: string[], language = 'en'): Promise<Map<string, Buffer>> {
  const site = join(folder, name);
  for (const path of paths) {
    await mkdir(dirname(join(site, path)), { recursive: true });
    await writeFile(join(site, path), `<html lang="${language}"><body>${pages[path] ?? ''}</body></html>`);
  }
  await indexPart(site, { folder: 'pagefind/', files: paths });
  const files = await readdir(join(site, 'pagefind'), { recursive: true, withFileTypes: true });
  const read = files
    .filter((file) => file.isFile())
    .map(async (file) => [file.name, await readFile(join(file.parentPath, file.name))] as const);
  return new Map((await Promise.all(read)).sort(([left], [right]) => (left < right ? -1 : 1)));
}

interface Fragment {
  url: string;
  content: string;
}

function fragmentsOf(files: Map<string, Buffer>): Fragment[] {
  return [...files]
    .filter(([name]) => name.endsWith('.pf_fragment'))
    .map(([, bytes]) => JSON.parse(gunzipSync(bytes).toString().replace('pagefind_dcd', '')) as Fragment)
    .sort((left, right) => (left.url < right.url ? -1 : 1));
}

test('the pages of entries are found by their own words, put apart and without invisible signs', async () => {
  const fragments = fragmentsOf(await makeIndex('own', Object.keys(pages)));
  expect(fragments.map(({ url, content }) => [url, content])).toEqual([
    ['/claims/one/', 'One. The terms. Said by: A company. Said: 2021.'],
    ['/claims/two/', 'Two.'],
  ]);
});

test('the same pages give the same files, in whatever order they were written', async () => {
  const paths = Object.keys(pages);
  expect(await makeIndex('one-way', paths)).toEqual(await makeIndex('other-way', paths.toReversed()));
});

test('only what the search page loads is there, also in a language without a program of its own', async () => {
  const names = [...(await makeIndex('chinese', Object.keys(pages), 'zh-Hans')).keys()];
  expect(names.filter((name) => !/\.pf_/.test(name))).toEqual([
    'pagefind-entry.json',
    'pagefind.js',
    'wasm.unknown.pagefind',
  ]);
  expect([...(await makeIndex('german', Object.keys(pages), 'de')).keys()]).toContain('wasm.de.pagefind');
});
