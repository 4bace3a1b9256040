import { quoteValue } from '../../import/quote-value.ts';
import type { Answer } from '../network/answer.ts';
import { isGate } from './is-gate.ts';
import { isHome } from './is-home.ts';
import type { Finding } from './outcome.ts';
import type { Page } from './page.ts';
import { saysNotFound } from './says-not-found.ts';

/** Signs in an answer of success that it is not the page that was asked for; `undefined` where there are none. */
export function findLie(start: URL, last: URL, { status, body }: Answer, page?: Page): Finding | undefined {
  if (body.length === 0) return suspect(`answers ${status} with an empty page`);
  if (page && saysNotFound(page)) return suspect(`answers ${status} with ${quoteValue(page.title || page.heading)}`);
  if (isHome(last) && !isHome(start)) return suspect(`leads to the home page ${last.href}`);
  if (isGate(last) && !isGate(start)) return unsure(`leads to a page to sign in or agree at ${last.href}`);
  if (page?.refresh !== undefined && leadsElsewhere(page.refresh, last))
    return unsure(`sends browsers on to ${page.refresh}`);
  if (page && isExpectedFile(start)) return unsure('is a page in place of a PDF file');
  if (page?.title === '' && page.text === '') return unsure('shows no words without its scripts');
  return undefined;
}

function leadsElsewhere(refresh: string, from: URL): boolean {
  return URL.canParse(refresh, from) && new URL(refresh, from).href !== from.href;
}

function isExpectedFile({ pathname }: URL): boolean {
  return /\.pdf$/i.test(pathname);
}

function suspect(note: string): Finding {
  return { outcome: 'dead?', note };
}

function unsure(note: string): Finding {
  return { outcome: 'unsure', note };
}
