import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathOfFile } from './path-of-file.ts';

/** What programs ask for without a link: search engines, and the search, which finds the rest in there. */
const asked = ['sitemap-index.xml', 'robots.txt', 'pagefind/pagefind.js', 'pagefind/pagefind-entry.json'];

/**
 * Where the crawl of a built site begins, from the site's address on: its home page, what programs ask for, and the
 * files under former ids, to which nothing on the site leads any more.
 */
export function listStarts(folder: string, files: readonly string[]): string[] {
  const moved = files.filter((file) => file.endsWith('/index.html') && isMoved(join(folder, file)));
  const names = moved.map((file) => file.replace(/index\.html$/, ''));
  const former = files.filter((file) => names.some((name) => file.startsWith(name) || isMadeFor(name, file)));
  return ['', ...asked, ...former.map(pathOfFile)];
}

function isMoved(file: string): boolean {
  return readFileSync(file, 'utf8').slice(0, 1_000).includes('<meta http-equiv="refresh"');
}

/** Whether it is a file for machines of the entry whose page is at a path such as `claims/x/`. */
function isMadeFor(name: string, file: string): boolean {
  return ['data', 'oembed', 'og'].some((folder) => file.startsWith(`${folder}/${name.slice(0, -1)}.`));
}
