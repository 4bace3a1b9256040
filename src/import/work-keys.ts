import { addressOfDoi } from './mapping/find-address.ts';
import type { SourceFields } from './source-fields.ts';

/** What a work can be known again by, each absent where an entry does not tell it. */
export interface WorkKeys {
  address?: string;
  doi?: string;
  /** Title, publisher and date together. */
  words?: string;
}

const tracking = /^(?:utm_\w+|fbclid|gclid|mc_[ce]id|igshid|smid)$/;

/** What an entry can be known again by, in forms that compare as texts. */
export function workKeys({ url, title, publisher, published }: Omit<SourceFields, 'kind'>, doi?: string): WorkKeys {
  const doiAddress = [url, doi].map((value) => addressOfDoi(value ?? '')).find((value) => value !== undefined);
  const isNamed = title !== undefined && publisher !== undefined && published !== undefined;
  return {
    ...(url !== undefined && { address: plainAddress(url) }),
    ...(doiAddress !== undefined && { doi: doiAddress.toLowerCase() }),
    ...(isNamed && { words: [plainWords(title), plainWords(publisher), published].join(' | ') }),
  };
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

/** Words without case, accents and punctuation; a text of nothing else as it is. */
export function plainWords(text: string): string {
  const words = text
    .normalize('NFKD')
    .toLowerCase()
    .replaceAll(/\p{M}/gu, '')
    .replaceAll(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
  return words === '' ? text : words;
}
