import { expect, test } from 'vitest';
import { openNetwork } from '../../src/link-check/network/open-network.ts';

const options = { pauseMs: 1000, timeoutMs: 30_000, allowPrivate: false };

test('addresses of this machine may be asked only where that is wished', () => {
  const own = ['127.0.0.1', '10.0.0.1', '::1'];
  expect(own.filter(openNetwork(options, '').isAllowed)).toEqual([]);
  expect(own.filter(openNetwork({ ...options, allowPrivate: true }, '').isAllowed)).toEqual(own);
  expect(openNetwork(options, '').isAllowed('1.1.1.1')).toBe(true);
});

test('a wait ends when the check is stopped', async () => {
  const stop = new AbortController();
  const wait = openNetwork(options, '').sleep(1e9, stop.signal);
  stop.abort();
  await expect(wait).resolves.toBeUndefined();
});

test('a connection is not waited for longer than a whole answer, nor for ever', () => {
  const connectMs = (timeoutMs: number): number => openNetwork({ ...options, timeoutMs }, '').timing.connectMs;
  expect([connectMs(500), connectMs(60_000)]).toEqual([500, 10_000]);
});
