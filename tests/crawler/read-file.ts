import { type Found, type Standing, joinFound } from './found.ts';
import { readArchive } from './read-archive.ts';
import { readCss } from './read-css.ts';
import { readHtml } from './read-html.ts';
import { readJson } from './read-json.ts';
import { readPagefindEntry, readPagefindFragment, readPagefindMeta } from './read-pagefind.ts';
import { readText } from './read-text.ts';
import { readXml } from './read-xml.ts';

type Reader = (body: Buffer, standing: Standing) => Found | string[];

/** How files are read, by how their addresses end, the longer endings first. */
const readers: readonly [endings: string[], read: Reader][] = [
  [['/pagefind-entry.json'], readPagefindEntry],
  [['/', '.html'], (body, standing) => readHtml(body.toString(), standing)],
  [['.json', '.jsonld'], (body, standing) => readJson(body.toString(), standing)],
  [['.xml', '.svg'], (body, standing) => readXml(body.toString(), standing)],
  [['.css'], (body) => readCss(body.toString())],
  [['.txt', '.bib', '.ris'], (body, standing) => readText(body.toString(), standing)],
  [['.zip'], readArchive],
  [['.pf_meta'], readPagefindMeta],
  [['.pf_fragment'], readPagefindFragment],
  // Words with numbers of pages, and the search's own programs, which are told the address by the page.
  [['.pf_index', '.pf_filter', '.pagefind', '/pagefind.js'], () => []],
  [['.png', '.jpg', '.jpeg', '.webp', '.avif', '.gif'], () => []],
];

/**
 * Reads what leads on from a file of the site, and to which places in it an address can lead.
 *
 * @throws when nobody knows how to read such a file, or when it is not what its name says
 */
export function readFile(body: Buffer, standing: Standing): Found {
  const { pathname } = new URL(standing.url);
  const [, read] = readers.find(([endings]) => endings.some((ending) => pathname.endsWith(ending))) ?? [];
  if (!read) throw new TypeError('nobody knows this kind of file');
  const found = read(body, standing);
  return Array.isArray(found) ? joinFound([{ addresses: found }]) : found;
}
