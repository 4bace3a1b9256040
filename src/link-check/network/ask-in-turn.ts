import type { Asker, Exchange } from './answer.ts';
import type { Network } from './network.ts';

/** An asker that sends a host one request at a time, each some time after the end of the one before. */
export function askInTurn(askOnce: Asker, { timing, sleep, now }: Network): Asker {
  const ends = new Map<string, Promise<number>>();
  return (url, signal) => {
    const former = ends.get(url.hostname);
    const current = (async (): Promise<Exchange> => {
      const waitMs = former ? (await former) + timing.pauseMs - now() : 0;
      if (waitMs > 0) await sleep(waitMs, signal);
      return askOnce(url, signal);
    })();
    ends.set(
      url.hostname,
      current.then(() => now()),
    );
    return current;
  };
}
