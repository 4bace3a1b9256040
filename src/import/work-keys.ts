import { addressOfDoi } from './mapping/find-address.ts';
import type { SourceFields } from './source-fields.ts';

/** A mark by which a work can be known again, and what to say when two have it. */
export interface WorkKey {
  key: string;
  sameness: string;
}

const tracking = /^(?:utm_\w+|fbclid|gclid|mc_[ce]id|igshid|smid)$/;

/** The marks of a work: its address, its DOI, and its title with publisher and date. */
export function workKeys({ url, title, publisher, published }: Omit<SourceFields, 'kind'>, doi?: string): WorkKey[] {
  const address = [url, doi].map((value) => addressOfDoi(value ?? '')).find((value) => value !== undefined);
  return [
    ...(url === undefined ? [] : [{ key: `url ${plainAddress(url)}`, sameness: 'same address' }]),
    ...(address === undefined ? [] : [{ key: `doi ${address.toLowerCase()}`, sameness: 'same DOI' }]),
    ...(title === undefined || publisher === undefined || published === undefined
      ? []
      : [
          {
            key: `work ${[title, publisher].map(plainWords).join(' | ')} | ${published}`,
            sameness: 'same title, publisher and date',
          },
        ]),
  ];
}

/** An address without what does not change where it leads: scheme, `www.`, tracking, fragment, final slash. */
function plainAddress(url: string): string {
  if (!URL.canParse(url)) return url;
  const { hostname, port, pathname, searchParams, hash } = new URL(url);
  for (const name of [...searchParams.keys()].filter((key) => tracking.test(key))) searchParams.delete(name);
  searchParams.sort();
  const query = searchParams.size > 0 ? `?${searchParams.toString()}` : '';
  // A fragment that is a path chooses what a page of scripts shows.
  const route = /^#!?\//.test(hash) ? hash : '';
  return `${hostname.replace(/^www\./, '')}${port && `:${port}`}${pathname.replace(/\/+$/, '')}${query}${route}`;
}

/** Words without case, accents and punctuation. */
export function plainWords(text: string): string {
  return text
    .normalize('NFKD')
    .toLowerCase()
    .replaceAll(/\p{M}/gu, '')
    .replaceAll(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}
