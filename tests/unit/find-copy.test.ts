import { expect, test, vi } from 'vitest';
import { findCopy } from '../../src/link-check/archive/find-copy.ts';
import { readSnapshot } from '../../src/link-check/archive/read-snapshot.ts';
import { askWhileAnswered } from '../../src/link-check/network/ask-while-answered.ts';
import { buildAsker } from '../../src/link-check/network/build-asker.ts';
import { answer, type Serve, startWeb } from './local-web.ts';

vi.setConfig({ testTimeout: 0 });

const asked = new URL('https://www.post.example/2022/story?id=5&x=a b');
const copy = 'web.archive.org/web/20220618000000/https://post.example/2022/story?id=5&x=a%20b';
const closest = (fields: object) => ({
  archived_snapshots: { closest: { available: true, status: '200', ...fields } },
});

/** Asks an archive that serves like this. */
async function search(serve: Serve) {
  const web = await startWeb({ 'archive.example/*': serve });
  const archive = { api: web.at('archive.example/wayback/available'), ask: buildAsker(web.network).ask };
  const found = await findCopy(asked, '2022-06-17', archive, new AbortController().signal);
  const questions = web.requests.map(({ place }) =>
    Object.fromEntries(new URL(`http://${place}`).searchParams.entries()),
  );
  return { found, questions, web };
}

test('the copy nearest to the day is found, at its https address', async () => {
  const { found, questions } = await search(answer(200, {}, JSON.stringify(closest({ url: `http://${copy}` }))));
  expect(found).toEqual({ copy: `https://${copy}` });
  expect(questions).toEqual([{ url: asked.href, timestamp: '20220617' }]);
});

test('an empty answer is asked again without the scheme, then without the day', async () => {
  const { found, questions } = await search(({ url = '' }, response) => {
    const isLast = !url.includes('timestamp');
    response.end(JSON.stringify(isLast ? closest({ url: `http://${copy}` }) : { archived_snapshots: {} }));
  });
  const bare = asked.href.replace('https://', '');
  expect(questions).toEqual([
    { url: asked.href, timestamp: '20220617' },
    { url: bare, timestamp: '20220617' },
    { url: bare },
  ]);
  expect(found).toEqual({ copy: `https://${copy}` });
});

test('where every answer is empty there is none', async () => {
  const { found, questions } = await search(answer(200, {}, '{"archived_snapshots":{}}'));
  expect([found, questions.length]).toEqual(['none', 3]);
});

test.each([
  ['of another host', { url: 'http://web.archive.org/web/20220618000000/https://evil.example/2022/story' }],
  ['that stands elsewhere', { url: copy.replace('web.archive.org', 'http://evil.example') }],
  ['of no moment', { url: 'http://web.archive.org/web/2022/https://post.example/2022/story' }],
  ['of a page that was not there', { url: `http://${copy}`, status: '404' }],
  ['that is not available', { url: `http://${copy}`, available: false }],
])('a copy %s is none', (_name, fields) => {
  expect(readSnapshot(Buffer.from(JSON.stringify(closest(fields))), asked)).toBe('none');
});

test.each(['', '<html>Service Unavailable', '[]', '{"archived_snapshots":{"closest":{"available":"yes"}}}'])(
  'an answer such as `%s` tells nothing',
  async (body) => {
    const { found, questions } = await search(answer(200, {}, body));
    expect([found, questions.length]).toEqual(['unknown', 1]);
  },
);

test('an archive that is busy is waited for', async () => {
  const { found, web } = await search((_request, response, { requests }) => {
    if (requests.length === 1) response.writeHead(429, { 'retry-after': '60' }).end();
    else response.end(JSON.stringify(closest({ url: `http://${copy}` })));
  });
  expect([found, web.waits]).toEqual([{ copy: `https://${copy}` }, [60_000]]);
});

test('an archive that fails three times in a row is not asked again, and one that recovers is', async () => {
  const statuses = [500, 500, 200, 500, 500, 500, 200];
  const web = await startWeb({
    'archive.example/*': (_request, response, { requests }) => {
      response.writeHead(statuses[requests.length - 1] ?? 500).end('{"archived_snapshots":{}}');
    },
  });
  const archive = {
    api: web.at('archive.example/'),
    ask: askWhileAnswered(buildAsker(web.network).ask),
  };
  const found: unknown[] = [];
  for (let round = 0; round < 9; round += 1)
    found.push(await findCopy(asked, '2022-06-17', archive, new AbortController().signal));
  expect(found).toEqual(Array(9).fill('unknown'));
  expect(web.requests).toHaveLength(6);
});
