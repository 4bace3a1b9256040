import { gunzipSync } from 'node:zlib';
import { decode } from 'cborg';
import type { Standing } from './found.ts';

const signature = 'pagefind_dcd';

interface Entry {
  languages: Record<string, { hash: string; wasm: string }>;
}

/** How a `.pf_meta` begins. */
type Meta = [
  version: string,
  pages: [hash: string][],
  chunks: [from: string, to: string, hash: string][],
  filters: [name: string, hash: string][],
];

/** The addresses in `pagefind-entry.json`: what the search loads first in each language. */
export function readPagefindEntry(body: Uint8Array): string[] {
  const { languages } = JSON.parse(Buffer.from(body).toString()) as Entry;
  return Object.values(languages).flatMap(({ hash, wasm }) => [`pagefind.${hash}.pf_meta`, `wasm.${wasm}.pagefind`]);
}

/** The addresses in a `.pf_meta`: what the search loads for words, filters and results. */
export function readPagefindMeta(body: Uint8Array): string[] {
  const [, pages, chunks, filters] = decode(unpack(body)) as Meta;
  return [
    ...pages.map(([hash]) => `fragment/${hash}.pf_fragment`),
    ...chunks.map(([, , hash]) => `index/${hash}.pf_index`),
    ...filters.map(([, hash]) => `filter/${hash}.pf_filter`),
  ];
}

/** The address in a `.pf_fragment`: the page that is a result, told from the site's address on. */
export function readPagefindFragment(body: Uint8Array, { siteUrl }: Standing): string[] {
  const { url } = JSON.parse(unpack(body).toString()) as { url: string };
  return [siteUrl + url.replace(/^\//, '')];
}

function unpack(body: Uint8Array): Buffer {
  const bytes = gunzipSync(body);
  if (bytes.subarray(0, signature.length).toString() !== signature) throw new TypeError('it is no file of Pagefind');
  return bytes.subarray(signature.length);
}
