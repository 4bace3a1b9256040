import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join, sep } from 'node:path';
import { close, createIndex, type IndexFile } from 'pagefind';

/** What the search page loads; the rest of what Pagefind brings is interfaces and a worker that the site has no use for. */
const neededFiles = /^(pagefind\.js|pagefind-entry\.json|pagefind\.\w.*\.pf_meta|(index|filter|fragment)\/.*)$/;

interface EntryFile {
  languages: Record<string, { wasm: string | null }>;
}

/**
 * Makes the index of a built site's search, below its `pagefind/`: of every page that holds the text of an entry
 * (`data-pagefind-body`).
 *
 * The pages are given one by one and in the order of their paths: Pagefind numbers them as they come, and so the
 * same pages give the same bytes.
 */
export async function indexSearch(siteDir: string): Promise<void> {
  try {
    const { index, errors } = await createIndex();
    if (!index) throw new Error(errors.join('\n'));
    for (const path of await listPages(siteDir)) {
      const content = await readFile(join(siteDir, path), 'utf8');
      if (!content.includes('data-pagefind-body')) continue;
      const url = `/${path.replace(/index\.html$/, '')}`;
      refuse((await index.addHTMLFile({ url, content: setApart(content) })).errors);
    }
    const made = await index.getFiles();
    refuse(made.errors);
    for (const { path, content } of chooseNeeded(made.files)) {
      const file = join(siteDir, 'pagefind', path);
      await mkdir(dirname(file), { recursive: true });
      await writeFile(file, content);
    }
  } finally {
    await close();
  }
}

/** The paths of the site's pages, with `/` between names. */
async function listPages(siteDir: string): Promise<string[]> {
  const paths = (await readdir(siteDir, { recursive: true })).map((path) => path.split(sep).join('/'));
  return paths.filter((path) => path.endsWith('.html')).sort();
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

/** Of Pagefind's files those that are loaded, with the program of the index's language only. */
function chooseNeeded(files: readonly IndexFile[]): IndexFile[] {
  const entry = files.find(({ path }) => path === 'pagefind-entry.json');
  const { languages } = JSON.parse(Buffer.from(entry?.content ?? []).toString()) as EntryFile;
  const programs = new Set(Object.values(languages).map(({ wasm }) => `wasm.${wasm ?? 'unknown'}.pagefind`));
  return files.filter(({ path }) => neededFiles.test(path) || programs.has(path));
}

function refuse(errors: readonly string[]): void {
  if (errors.length > 0) throw new Error(`The search index could not be made. ${errors.join('\n')}`);
}
