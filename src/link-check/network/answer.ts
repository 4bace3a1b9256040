import type { Failure } from './failure.ts';

/** What a server said to one request. */
export interface Answer {
  status: number;
  /** Where a redirect leads, as the server wrote it. */
  location?: string;
  retryAfter?: string;
  contentType: string;
  /** Whether the server says itself that it wants proof of a human being. */
  isChallenge: boolean;
  /** The beginning of the body, unpacked. */
  body: Uint8Array;
}

/** One request and what came of it. */
export type Exchange = Answer | Failure;

/** Asks for the page at an address, without following redirects. */
export type Asker = (url: URL, signal: AbortSignal) => Promise<Exchange>;

export function isAnswer(exchange: Exchange): exchange is Answer {
  return 'status' in exchange;
}
