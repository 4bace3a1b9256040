import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { listFiles, readSitePages } from './read-site-pages.ts';
import { sites } from './sites.ts';
import { expect, test } from './test.ts';

const checked = ['record', 'recordBelow', 'otherStory', 'tenEvents', 'hundredsOfEvents'] as const;

for (const name of checked) {
  const { folder, basePath } = sites[name];

  test(`every internal address and fragment of ${name} resolves`, () => {
    const pages = readSitePages(folder);
    const byPath = new Map(pages.map((page) => [page.path, page]));
    const broken = pages.flatMap(({ path, addresses }) =>
      addresses.flatMap((address) => {
        const url = new URL(address, `http://site${basePath}${path.slice(1)}`);
        if (url.host !== 'site') return [];
        if (!url.pathname.startsWith(basePath)) return [`${path}: ${address} leaves the base path`];
        const target = `/${url.pathname.slice(basePath.length)}`;
        const page = byPath.get(target);
        if (!page)
          return existsSync(join(folder, target)) && !target.endsWith('/') ? [] : [`${path}: ${address} is missing`];
        const id = decodeURIComponent(url.hash.slice(1));
        return id === '' || page.ids.includes(id) ? [] : [`${path}: ${address} has no such place`];
      }),
    );
    expect(pages.length).toBeGreaterThan(20);
    expect(broken).toEqual([]);
  });

  test(`no page of ${name} has an id twice`, () => {
    const twice = readSitePages(folder).flatMap(({ path, ids }) =>
      ids.filter((id, index) => ids.indexOf(id) !== index).map((id) => `${path}#${id}`),
    );
    expect(twice).toEqual([]);
  });
}

test('every entry of the record has its page', () => {
  const pages = new Set(listFiles(sites.record.folder));
  const entries = listFiles('content').filter((file) => /^(articles|claims|events|sources|actors)\/.*\.md$/.test(file));
  const missing = entries.filter((file) => !pages.has(file.replace(/\.md$/, '/index.html')));
  const count = (collection: string): number => entries.filter((file) => file.startsWith(collection)).length;
  expect(missing).toEqual([]);
  expect([count('claims'), count('events'), count('sources'), count('actors')]).toEqual([94, 93, 183, 98]);
});
