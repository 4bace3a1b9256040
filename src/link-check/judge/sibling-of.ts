import { createHash } from 'node:crypto';
import { posix } from 'node:path';

/**
 * The address of a page that cannot exist, beside the one at `url`, with the same ending; `undefined` for a home
 * page, which has nothing beside it. The same address always has the same sibling.
 */
export function siblingOf(url: URL): URL | undefined {
  const path = url.pathname.replace(/\/+$/, '');
  if (path === '') return undefined;
  const mark = createHash('sha256').update(posix.dirname(path)).digest('hex').slice(0, 12);
  const sibling = new URL(url);
  sibling.pathname = posix.join(posix.dirname(path), `no-such-page-${mark}${posix.extname(path)}`);
  sibling.search = '';
  return sibling;
}
