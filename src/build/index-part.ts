import { readFileSync } from 'node:fs';
import { readdir, readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { close, createIndex } from 'pagefind';
import type { SearchPart } from '../search/search-parts.ts';

/** How many pages are handed to Pagefind at the same time. */
const mostOnTheWay = 32;

/** What the search page loads; the rest of what Pagefind brings is interfaces and a worker that the site has no use for. */
const neededFiles = /^(pagefind\.js|pagefind-entry\.json|pagefind\.\w.*\.pf_meta|index|filter|fragment)$/;

interface EntryFile {
  languages: Record<string, { wasm: string | null }>;
}

/**
 * Makes a part of the index of a built site's search: of those of its pages that hold the text of an entry
 * (`data-pagefind-body`).
 *
 * The pages are given one by one and in the order of their paths: Pagefind numbers them as they come, and so the
 * same pages give the same bytes.
 */
export async function indexPart(siteDir: string, { folder, files }: SearchPart): Promise<void> {
  try {
    const { index, errors } = await createIndex();
    if (!index) throw new Error(errors.join('\n'));
    const paths = [...files].sort();
    // The next pages are on their way while Pagefind takes one in, and it takes them in as they come.
    for (let first = 0; first < paths.length; first += mostOnTheWay) {
      const added = paths.slice(first, first + mostOnTheWay).flatMap((path) => {
        const content = searchedPart(readFileSync(join(siteDir, path), 'utf8'));
        const url = `/${path.replace(/index\.html$/, '')}`;
        return content === undefined ? [] : [index.addHTMLFile({ url, content: setApart(content) })];
      });
      for (const { errors: faults } of await Promise.all(added)) refuse(faults);
    }
    const outputPath = join(siteDir, folder);
    refuse((await index.writeFiles({ outputPath })).errors);
    await removeNeedless(outputPath);
  } finally {
    await close();
  }
}

/** A page without what is neither its language nor its searched text, such as its head; `undefined` where it has no such text. */
function searchedPart(html: string): string | undefined {
  const begin = html.indexOf('<div data-pagefind-body');
  if (begin === -1) return undefined;
  const [opening = '<html>'] = /<html\b[^>]*>/.exec(html) ?? [];
  return `<!doctype html>${opening}<body>${html.slice(begin, html.indexOf('</main>', begin))}</body></html>`;
}

/**
 * Pagefind puts sentences apart, but neither the terms and facts of a list nor the heads of a table; and to it a
 * word with an invisible character in it, such as the one that keeps a mark beside its word, is another word.
 */
function setApart(html: string): string {
  return html
    .replaceAll('</dt>', ': </dt>')
    .replaceAll(/<\/(dd|th)>/g, '. $&')
    .replaceAll(/[\u00ad\u200b\u2060]/g, '');
}

/** Of Pagefind's files only those stay that are loaded, with the program of the index's language. */
async function removeNeedless(folder: string): Promise<void> {
  const { languages } = JSON.parse(await readFile(join(folder, 'pagefind-entry.json'), 'utf8')) as EntryFile;
  const programs = new Set(Object.values(languages).map(({ wasm }) => `wasm.${wasm ?? 'unknown'}.pagefind`));
  for (const name of await readdir(folder))
    if (!neededFiles.test(name) && !programs.has(name)) await rm(join(folder, name), { recursive: true });
}

function refuse(errors: readonly string[]): void {
  if (errors.length > 0) throw new Error(`The search index could not be made. ${errors.join('\n')}`);
}
