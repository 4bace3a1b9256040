import { type Answer, type Asker, isAnswer } from './answer.ts';
import type { Failure } from './failure.ts';

/** A redirect that was followed. */
export interface Hop {
  status: number;
  /** Where it leads. */
  url: URL;
}

/** The way from an address to the end of its redirects. */
export interface Trail {
  hops: Hop[];
  end: Answer | Failure;
}

const redirects = [301, 302, 303, 307, 308];
const hopLimit = 10;

/** Asks for an address and follows redirects to other http and https addresses. */
export async function follow(start: URL, ask: Asker, signal: AbortSignal): Promise<Trail> {
  const hops: Hop[] = [];
  const seen = new Set([start.href]);
  for (let url = start; ;) {
    const exchange = await ask(url, signal);
    if (!isAnswer(exchange) || !redirects.includes(exchange.status)) return { hops, end: exchange };
    const next = targetOf(exchange, url);
    if ('failure' in next) return { hops, end: next };
    if (seen.has(next.href)) return { hops, end: nonsense(`redirects in a circle, back to ${next.href}`) };
    if (hops.length === hopLimit) return { hops, end: nonsense(`redirects more than ${hopLimit} times`) };
    seen.add(next.href);
    hops.push({ status: exchange.status, url: next });
    url = next;
  }
}

function targetOf({ status, location }: Answer, from: URL): URL | Failure {
  if (location === undefined) return nonsense(`answers ${status} and does not say where to go`);
  const written = decodeHeader(location);
  if (!URL.canParse(written, from)) return nonsense(`redirects to what is no address: ${written}`);
  const target = new URL(written, from);
  target.hash = '';
  target.username = '';
  target.password = '';
  if (/^https?:$/.test(target.protocol)) return target;
  return { failure: 'refused', detail: `redirects to \`${target.protocol}\`, which is not followed` };
}

/** Node hands over a header's bytes as Latin-1; servers write addresses in UTF-8. */
function decodeHeader(value: string): string {
  const bytes = Buffer.from(value, 'latin1');
  const text = bytes.toString('utf8');
  return text.includes('\uFFFD') ? value : text;
}

function nonsense(detail: string): Failure {
  return { failure: 'nonsense', detail };
}
