import { lookup } from 'node:dns/promises';
import { setTimeout } from 'node:timers/promises';
import { isPublicAddress } from './is-public-address.ts';
import type { Network } from './network.ts';

/** A server to which there is no connection by then has none to offer. */
const longestConnectMs = 10_000;

export interface NetworkOptions {
  pauseMs: number;
  timeoutMs: number;
  /** Whether addresses of the own machine and of private networks may be connected to. */
  allowPrivate: boolean;
}

/** The real network, with the resolver and the clock of this machine. */
export function openNetwork({ pauseMs, timeoutMs, allowPrivate }: NetworkOptions, userAgent: string): Network {
  return {
    lookup: (hostname) => lookup(hostname, { all: true }),
    isAllowed: (address) => allowPrivate || isPublicAddress(address),
    // The signal makes the timer reject, and whoever waits looks at the signal itself.
    sleep: (ms, signal) => setTimeout(ms, undefined, { signal }).catch(() => undefined),
    now: Date.now,
    userAgent,
    timing: { pauseMs, connectMs: Math.min(longestConnectMs, timeoutMs), exchangeMs: timeoutMs },
  };
}
