import { readFile } from 'node:fs/promises';
import { createServer as createSecureServer } from 'node:https';
import type { Socket } from 'node:net';
import { join } from 'node:path';
import { setDefaultCACertificates } from 'node:tls';
import { gzipSync } from 'node:zlib';
import { afterAll, expect, test, vi } from 'vitest';
import type { Outcome } from '../../src/link-check/judge/outcome.ts';
import { isAnswer } from '../../src/link-check/network/answer.ts';
import { ask } from '../../src/link-check/network/ask.ts';
import { askAbout } from './ask-about.ts';
import { answer, listen, redirect, startRawServer, startWeb } from './local-web.ts';

vi.setConfig({ testTimeout: 0 });

let asked = 0;
let wrong = 0;
afterAll(() => {
  console.log(`${asked} kinds of connections, ${wrong} told wrongly`);
});

/** Counts an answer that is held against what is expected of it. */
function expectTold(told: unknown, outcome: Outcome, note?: string): void {
  asked += 1;
  wrong += 1;
  expect(told).toEqual({ outcome, ...(note !== undefined && { note }) });
  wrong -= 1;
}

const head = 'HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n';
const say = (text: string) => (socket: Socket) => socket.once('data', () => socket.end(text));

test.each<[string, (socket: Socket) => unknown, Outcome, string?]>([
  ['hangs up at once', (socket) => socket.destroy(), 'unsure', 'gives no answer (ECONNRESET)'],
  ['breaks off with a reset', (socket) => socket.resetAndDestroy(), 'unsure', 'gives no answer (ECONNRESET)'],
  ['breaks off behind the first words', say(`${head}Content-Length: 900\r\n\r\n<p>Once`), 'live'],
  ['breaks off before them', say(`${head}Content-Length: 900\r\n\r\n`), 'unsure', 'gives no answer (ECONNRESET)'],
  [
    'speaks of something else',
    say('SSH-2.0-OpenSSH\r\n'),
    'unsure',
    'answers in what is no HTTP (HPE_INVALID_CONSTANT)',
  ],
  [
    'changes to another protocol',
    say('HTTP/1.1 101 Switching Protocols\r\nConnection: upgrade\r\nUpgrade: websocket\r\n\r\n'),
    'unsure',
    'answers in what is no HTTP (HPE_UNEXPECTED_UPGRADE)',
  ],
  [
    'sends headers without end',
    say(`${head}X-Long: ${'x'.repeat(100_000)}\r\n\r\nText`),
    'unsure',
    'answers in what is no HTTP (HPE_HEADER_OVERFLOW)',
  ],
])('a server that %s', async (_name, serve, outcome, note) => {
  const port = await startRawServer(serve);
  const web = await startWeb({});
  expectTold(await askAbout(web, `http://post.example:${port}/`), outcome, note);
});

test.each<[string, 'http' | 'https', (socket: Socket) => unknown, string]>([
  ['never answers', 'http', () => undefined, 'gives no answer within 1.5 s'],
  ['never goes on behind the headers', 'http', (socket) => socket.write(`${head}\r\n`), 'gives no answer within 1.5 s'],
  ['never agrees on keys', 'https', () => undefined, 'takes no connection within 0.1 s'],
])('a server that %s is waited for twice, and not longer', async (_name, scheme, serve, note) => {
  let connections = 0;
  const port = await startRawServer((socket) => {
    connections += 1;
    serve(socket);
  });
  const web = await startWeb({}, scheme === 'https' ? { connectMs: 100 } : { connectMs: 1000, exchangeMs: 1500 });
  expectTold(await askAbout(web, `${scheme}://post.example:${port}/a`), 'unsure', note);
  expect([connections, web.waits]).toEqual([2, [5000]]);
});

test('a port at which nobody listens', async () => {
  const web = await startWeb({});
  // Nobody may listen at port 1, and programs of users never do.
  expectTold(await askAbout(web, 'http://post.example:1/a'), 'unsure', 'gives no answer (ECONNREFUSED)');
});

const bodyLimit = 64 * 1024;

test('a body without end is read for a while only', async () => {
  const port = await startRawServer((socket) => {
    const chunk = Buffer.alloc(16 * 1024, '<p>words</p>');
    const send = (): void => {
      if (!socket.destroyed) socket.write(chunk, send);
    };
    socket.once('data', () => socket.write(`${head}\r\n`, send));
  });
  const web = await startWeb({});
  expectTold(await askAbout(web, `http://post.example:${port}/`), 'live');
});

test('of a long body as much is kept as of any other', async () => {
  const web = await startWeb({ 'post.example/': answer(200, {}, Buffer.alloc(1024 * 1024)) });
  const exchange = await ask(new URL(web.at('post.example/')), web.network, new AbortController().signal);
  expect(isAnswer(exchange) && exchange.body.length).toBe(bodyLimit);
});

test('a small body that unpacks to a huge one is unpacked for a while only', async () => {
  const bomb = gzipSync(Buffer.alloc(32 * 1024 * 1024));
  expect(bomb.length).toBeLessThan(bodyLimit);
  const web = await startWeb({ 'post.example/': answer(200, { 'content-encoding': 'gzip' }, bomb) });
  const exchange = await ask(new URL(web.at('post.example/')), web.network, new AbortController().signal);
  expect(isAnswer(exchange) && exchange.body.length).toBe(bodyLimit);
});

test('a host that is gone is dead, but not while no host is known', async () => {
  const web = await startWeb({ 'post.example/a': redirect(301, 'http://unsure.example/') });
  expectTold(await askAbout(web, 'http://gone.example/a'), 'dead', 'has no host: `gone.example` is not known');
  expectTold(
    await askAbout(web, 'http://gone.example/a', true),
    'unsure',
    'cannot be looked up, and no other host can',
  );
  expectTold(await askAbout(web, 'http://unsure.example/a'), 'unsure', 'gives no answer (EAI_AGAIN)');
  expectTold(
    await askAbout(web, web.at('post.example/a')),
    'unsure',
    'gives no answer (EAI_AGAIN) at http://unsure.example/',
  );
});

test('a secure connection is one only with a certificate for the host', async () => {
  const folder = join(import.meta.dirname, '../fixtures/tls');
  const [key, cert] = await Promise.all(
    ['key', 'pem'].map((ending) => readFile(join(folder, `post.example.${ending}`), 'utf8')),
  );
  const port = await listen(
    createSecureServer({ key, cert }, (_request, response) => {
      response.end('<title>A story</title>');
    }),
  );
  const web = await startWeb({});
  const told = (host: string) => askAbout(web, `https://${host}:${port}/`);
  const unsafe = (code: string): string => `has no secure connection (${code})`;
  expectTold(await told('post.example'), 'unsure', unsafe('DEPTH_ZERO_SELF_SIGNED_CERT'));
  setDefaultCACertificates([cert ?? '']);
  expectTold(await told('post.example'), 'live');
  expectTold(await told('other.example'), 'unsure', unsafe('ERR_TLS_CERT_ALTNAME_INVALID'));
  expectTold(await askAbout(web, web.at('post.example/').replace('http:', 'https:')), 'unsure', unsafe('EPROTO'));
});
