import { listOwned } from '../list-owned.ts';
import { removeFolder } from '../remove-folder.ts';
import { findPlaces } from './site-places.ts';
import { workFolders } from './work-folder.ts';

/** Removes what builds of a site that were killed left behind, and gives the paths of what could not be removed. */
export function sweepLeftovers(target: string): string[] {
  return [...listOwned(workFolders), ...findPlaces(target, 'next', 'former')]
    .filter(({ path, isLeftBehind }) => isLeftBehind && !removeFolder(path))
    .map(({ path }) => path);
}
