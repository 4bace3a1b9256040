import { afterEach, describe, expect, test, vi } from 'vitest';

type Module = typeof import('../../src/address.ts');

afterEach(() => {
  vi.unstubAllEnvs();
});

describe.each([
  [undefined, '/'],
  ['', '/'],
  ['/', '/'],
  ['record', '/record/'],
  ['/record', '/record/'],
  ['record/', '/record/'],
  ['/record/', '/record/'],
  ['//record//', '/record/'],
  ['a/b', '/a/b/'],
])('with the base path %j', (written, base) => {
  test(`every path begins with ${base}`, async () => {
    const { basePath, pathTo, pathOf, urlTo } = await load({ BASE_PATH: written, SITE_URL: 'https://example.org' });
    expect(basePath).toBe(base);
    expect(pathTo('/')).toBe(base);
    expect(pathTo('/claims/')).toBe(`${base}claims/`);
    expect(pathTo('feed.xml')).toBe(`${base}feed.xml`);
    expect(pathOf({ collection: 'claims', id: 'safe-cranes' })).toBe(`${base}claims/safe-cranes/`);
    expect(urlTo('/claims/')).toBe(`https://example.org${base}claims/`);
  });
});

describe('an entry', () => {
  test.each([
    [{ collection: 'articles', id: 'report' }, '/articles/report/'],
    [{ collection: 'events', id: 'hearing' }, '/events/hearing/'],
    [{ collection: 'pages', id: 'about' }, '/about/'],
  ] as const)('%j has the address %s', async (entry, path) => {
    const { pathOf } = await load({});
    expect(pathOf(entry)).toBe(path);
  });

  test('may be pointed into, in letters of every script', async () => {
    const { pathOf } = await load({});
    expect(pathOf({ collection: 'pages', id: 'about' }, 'über-uns')).toBe('/about/#%C3%BCber-uns');
  });
});

test.each([
  [undefined, 'http://localhost:4321/feed.xml'],
  ['https://example.org', 'https://example.org/feed.xml'],
  ['https://example.org/', 'https://example.org/feed.xml'],
  ['https://example.org:8080', 'https://example.org:8080/feed.xml'],
])('with the site address %j, the feed is at %s', async (site, url) => {
  const { urlTo } = await load({ SITE_URL: site });
  expect(urlTo('/feed.xml')).toBe(url);
});

/** The module as it is with these settings and no others. */
async function load({
  BASE_PATH,
  SITE_URL,
}: {
  BASE_PATH?: string | undefined;
  SITE_URL?: string | undefined;
}): Promise<Module> {
  vi.stubEnv('BASE_PATH', BASE_PATH);
  vi.stubEnv('SITE_URL', SITE_URL);
  vi.resetModules();
  return import('../../src/address.ts');
}
