import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import type { Element, Root } from 'hast';
import { rehype } from 'rehype';
import { visit } from 'unist-util-visit';

/** A page of a built site: the ids on it and where its links and pictures lead. */
export interface SitePage {
  /** Its path within the site, such as `/claims/`. */
  path: string;
  ids: string[];
  /** Values of `href`, `src`, `srcset` and of a refresh, as they stand in the page. */
  addresses: string[];
}

/** Every file of a folder, by its path from the folder on, with `/` between names. */
export function listFiles(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((path) => statSync(join(folder, path)).isFile())
    .map((path) => relative(folder, join(folder, path)).split(sep).join('/'))
    .sort();
}

/** Parses every page of a built site. */
export function readSitePages(folder: string): SitePage[] {
  return listFiles(folder)
    .filter((file) => file.endsWith('.html'))
    .map((file) => ({
      path: `/${file.replace(/(^|\/)index\.html$/, '$1')}`,
      ...readPage(rehype().parse(readFileSync(join(folder, file)))),
    }));
}

function readPage(tree: Root): Omit<SitePage, 'path'> {
  const ids: string[] = [];
  const addresses: string[] = [];
  visit(tree, 'element', ({ properties }: Element) => {
    const { id, href, src, srcSet, content, httpEquiv } = properties;
    if (typeof id === 'string') ids.push(id);
    for (const address of [href, src]) if (typeof address === 'string') addresses.push(address);
    if (typeof srcSet === 'string')
      addresses.push(...srcSet.split(',').map((candidate) => candidate.trim().split(' ')[0] ?? ''));
    if (httpEquiv !== undefined && typeof content === 'string' && content.includes('url='))
      addresses.push(content.split('url=')[1] ?? '');
  });
  return { ids, addresses };
}
