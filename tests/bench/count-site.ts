import { readdirSync, statSync } from 'node:fs';
import { join, relative, sep } from 'node:path';

export interface SiteCount {
  /** HTML pages by the first part of their address; those at the root have the name `''`. */
  pages: Map<string, number>;
  files: number;
  bytes: number;
}

/** What a built site consists of. */
export function countSite(folder: string): SiteCount {
  const count: SiteCount = { pages: new Map(), files: 0, bytes: 0 };
  for (const file of readdirSync(folder, { recursive: true, withFileTypes: true })) {
    if (!file.isFile()) continue;
    const parts = relative(folder, join(file.parentPath, file.name)).split(sep);
    count.files += 1;
    count.bytes += statSync(join(file.parentPath, file.name)).size;
    const kind = parts.length > 1 ? (parts[0] ?? '') : '';
    if (file.name.endsWith('.html')) count.pages.set(kind, (count.pages.get(kind) ?? 0) + 1);
  }
  return count;
}

export function pagesOf({ pages }: SiteCount): number {
  return [...pages.values()].reduce((sum, count) => sum + count, 0);
}
