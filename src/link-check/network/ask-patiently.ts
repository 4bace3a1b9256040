import { type Asker, type Exchange, isAnswer } from './answer.ts';
import type { Network } from './network.ts';
import { retryAfterMs } from './retry-after.ts';

/** How many pauses a server that is busy is left alone before it is asked again, time by time. */
const busyPauses = [5, 20];
/** The same, where no answer came at all. */
const failurePauses = [5];
/** Whoever wants to be left alone for longer is asked another day. */
const longestWaitMs = 120_000;

/**
 * An asker that asks again: a server that is busy (429, 503) after the time that it names, and one that gave no
 * answer once more. The last exchange counts.
 */
export function askPatiently(askOnce: Asker, { timing, sleep, now }: Network): Asker {
  return async (url, signal) => {
    for (let round = 0; ; round += 1) {
      const exchange = await askOnce(url, signal);
      const pauses = pausesFor(exchange)[round];
      if (pauses === undefined) return exchange;
      const named = isAnswer(exchange) ? retryAfterMs(exchange.retryAfter, now()) : undefined;
      const waitMs = named ?? pauses * timing.pauseMs;
      if (waitMs > longestWaitMs) return exchange;
      await sleep(waitMs, signal);
      if (signal.aborted) return exchange;
    }
  };
}

function pausesFor(exchange: Exchange): readonly number[] {
  if (isAnswer(exchange)) return [429, 503].includes(exchange.status) ? busyPauses : [];
  return ['no-host', 'no-answer', 'timeout'].includes(exchange.failure) ? failurePauses : [];
}
