import { existsSync, renameSync } from 'node:fs';
import { findPlaces } from './site-places.ts';

/**
 * Puts the former site back where a build was killed after it had taken it away and before the new one was in its
 * place; says whether that was so. Where such a build still runs, it takes the site away once more.
 */
export function restoreSite(target: string): boolean {
  if (existsSync(target)) return false;
  const [former] = findPlaces(target, 'former');
  if (!former) return false;
  try {
    renameSync(former.path, target);
    return true;
  } catch (error) {
    // The build that seemed to be killed, or another one, was quicker: then a site is there.
    if (existsSync(target)) return false;
    throw error;
  }
}
