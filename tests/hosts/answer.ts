import type { IncomingHttpHeaders } from 'node:http';

/** What a host answers to a request. */
export interface Answer {
  status: number;
  headers: IncomingHttpHeaders;
  /** As it came, compressed or not. */
  body: Buffer;
}
