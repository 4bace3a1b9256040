import { statSync } from 'node:fs';
import { join } from 'node:path';
import { listFiles } from '../list-files.ts';

export interface SiteCount {
  /** HTML pages by the first part of their address; those at the root have the name `''`. */
  pages: Map<string, number>;
  files: number;
  bytes: number;
}

/** What a built site consists of. */
export function countSite(folder: string): SiteCount {
  const count: SiteCount = { pages: new Map(), files: 0, bytes: 0 };
  for (const path of listFiles(folder)) {
    count.files += 1;
    count.bytes += statSync(join(folder, path)).size;
    const [kind = ''] = path.includes('/') ? path.split('/') : [];
    if (path.endsWith('.html')) count.pages.set(kind, (count.pages.get(kind) ?? 0) + 1);
  }
  return count;
}

export function pagesOf({ pages }: SiteCount): number {
  return [...pages.values()].reduce((sum, count) => sum + count, 0);
}
