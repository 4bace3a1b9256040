import type { HostAddress } from './host-address.ts';

/** The world outside, as far as a check of links meets it. */
export interface Network {
  /** Every address of a host; rejects as `dns.lookup` does. */
  lookup: (hostname: string) => Promise<HostAddress[]>;
  /** Whether an address may be connected to. */
  isAllowed: (address: string) => boolean;
  /** Waits; less long when the signal comes. */
  sleep: (ms: number, signal: AbortSignal) => Promise<void>;
  now: () => number;
  /** How the check names itself to servers. */
  userAgent: string;
  timing: Timing;
}

export interface Timing {
  /** Between the end of a request and the next one to the same host. */
  pauseMs: number;
  /** For a connection to come about. */
  connectMs: number;
  /** For a whole exchange. */
  exchangeMs: number;
}
