import { expect, test, vi } from 'vitest';
import { checkSources } from '../../src/link-check/check-sources.ts';
import { buildAsker } from '../../src/link-check/network/build-asker.ts';
import { askAbout } from './ask-about.ts';
import { answer, type LocalWeb, page, redirect, type Serve, startWeb } from './local-web.ts';
import { makeSource } from './make-entries.ts';

vi.setConfig({ testTimeout: 0 });

function checkAll({ network }: LocalWeb, urls: string[]) {
  const { ask } = buildAsker(network);
  const sources = urls.map((url, index) => ({
    ...makeSource(`source-${index}`, { archived: ['https://archive.example/'] }),
    url,
  }));
  return checkSources(
    sources,
    {
      ...{ ask, archive: { api: 'http://archive.example/', ask }, isOffline: () => Promise.resolve(false) },
      signal: new AbortController().signal,
    },
    () => undefined,
  );
}

/** Answers once as many requests have come as are expected at the same time. */
function together(count: number): Serve {
  const waiting: (() => void)[] = [];
  return (request, response, web) => {
    waiting.push(() => {
      page(`A story of ${request.url ?? ''}`)(request, response, web);
    });
    if (waiting.length === count) for (const go of waiting.splice(0)) go();
  };
}

test('one host is asked one thing at a time with a pause between, wherever the questions come from', async () => {
  const web = await startWeb({
    'post.example/*': page('The Post'),
    'other.example/a': redirect(301, 'post.example/c'),
    'third.example/a': redirect(301, 'post.example/d'),
  });
  const urls = ['post.example/a', 'post.example/b', 'other.example/a', 'third.example/a', 'post.example/x/y'];
  await checkAll(web, urls.map(web.at));
  const times = web.requests.filter(({ place }) => place.startsWith('post.example/')).map(({ time }) => time);
  expect(times.length).toBeGreaterThanOrEqual(7);
  const gaps = times.slice(1).map((time, index) => time - (times[index] ?? 0));
  expect(Math.min(...gaps)).toBeGreaterThanOrEqual(1000);
  expect(web.mostAtOnce()).toBe(1);
});

test('six hosts are asked at the same time', async () => {
  const hosts = ['a', 'b', 'c', 'd', 'e', 'f'].map((name) => `${name}.example/`);
  const meeting = together(6);
  const web = await startWeb(Object.fromEntries(hosts.map((host) => [`${host}*`, meeting])));
  const checked = await checkAll(web, hosts.map(web.at));
  expect(checked.map(({ outcome }) => outcome)).toEqual(Array(6).fill('live'));
});

test('a request names the check, and carries no cookie, password or fragment', async () => {
  const web = await startWeb({
    'post.example/a': answer(302, { 'set-cookie': 'id=1; Path=/', location: '/b' }),
    'post.example/b': (request, response, own) => {
      const location = own.at('post.example/a').replace('//', '//me:secret@');
      answer(302, { 'set-cookie': 'id=2; Path=/', location })(request, response, own);
    },
  });
  const url = web.at('post.example/a').replace('//', '//me:secret@');
  const { note } = await askAbout(web, `${url}#part`);
  expect(note).toContain(`back to ${web.at('post.example/a')} at`);
  expect(web.requests.map(({ method, place }) => `${method} ${place}`)).toEqual([
    'GET post.example/a',
    'GET post.example/b',
  ]);
  for (const { headers } of web.requests)
    expect(headers).toEqual({
      'user-agent': 'link-check/1.0 (Test)',
      accept: 'text/html,application/xhtml+xml,*/*;q=0.8',
      'accept-encoding': 'gzip, deflate, br',
      connection: 'close',
    });
});

test('what cannot exist is asked for once for all pages beside it', async () => {
  const web = await startWeb({ 'post.example/2022/a.html': page('A'), 'post.example/2022/b.html': page('B') });
  await checkAll(web, ['post.example/2022/a.html', 'post.example/2022/b.html', 'post.example/2022/c.html'].map(web.at));
  const places = web.requests.map(({ place }) => place);
  expect(places.filter((place) => place.startsWith('post.example/2022/no-such-page-'))).toEqual([
    expect.stringMatching(/^post\.example\/2022\/no-such-page-[\da-f]{12}\.html$/),
  ]);
  expect(places).toHaveLength(4);
});

test.each([
  ['of seconds', '7', [7000, 7000]],
  ['of a date', 'Wed, 25 Nov 2026 00:00:30 GMT', [30_000, 0]],
  ['that is over', 'Wed, 25 Nov 2020 00:00:30 GMT', [0, 0]],
  ['of the longest time that is waited', '120', [120_000, 120_000]],
  ['of more than that', '121', []],
  ['of another year', 'Thu, 25 Nov 2027 00:00:30 GMT', []],
  ['of no known form', 'soon', [5000, 20_000]],
  ['of less than nothing', '-5', [5000, 20_000]],
  ['that is missing', undefined, [5000, 20_000]],
])('a wish to be left alone %s is respected', async (_name, header, waits) => {
  const served = answer(429, header === undefined ? {} : { 'retry-after': header });
  const web = await startWeb({ 'post.example/a': served });
  expect(await askAbout(web, web.at('post.example/a'))).toMatchObject({ outcome: 'blocked' });
  // Besides the pause between any two questions.
  expect(web.waits.filter((ms) => ms !== 1000)).toEqual(waits);
  expect(web.requests).toHaveLength(waits.length + 1);
});
