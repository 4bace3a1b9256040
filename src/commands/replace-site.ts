import { renameSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { placeBeside } from './site-places.ts';

/**
 * Puts a complete new site in the place of the former one. A folder cannot take the place of one that holds files, so
 * the former is moved away first; for the moment between the two moves, some microseconds, there is no site. A build
 * that is killed in just that moment leaves the former beside, from where `restoreSite` puts it back.
 *
 * Of builds that get here at the same time each puts its site in place whole, and the last one's stays.
 *
 * @param next a folder beside the target, with the new site
 */
export async function replaceSite(next: string, target: string): Promise<void> {
  const former = placeBeside(target, 'former');
  moveAway(target, former);
  while (!moveInto(next, target)) {
    // The site of another build is there: now that is the former one.
    await discard(former, placeBeside(target, 'next'));
    moveAway(target, former);
  }
  await discard(former, next);
}

/** Moves the site away, if there is one. */
function moveAway(target: string, former: string): void {
  try {
    renameSync(target, former);
  } catch (error) {
    // There was no site, or another build has just moved it away.
    if (!hasCode(error, 'ENOENT')) throw error;
  }
}

/** Moves the new site into the place of the former; says whether it could, or another build's is there again. */
function moveInto(next: string, target: string): boolean {
  try {
    renameSync(next, target);
    return true;
  } catch (error) {
    if (hasCode(error, 'ENOTEMPTY') || hasCode(error, 'EEXIST')) return false;
    throw error;
  }
}

/** Removes a former site: first from its name, since of that name only whole ones are put back. */
async function discard(former: string, other: string): Promise<void> {
  try {
    renameSync(former, other);
  } catch (error) {
    // There was none, or another build has put it back in the moment without a site.
    if (!hasCode(error, 'ENOENT')) throw error;
  }
  // Of a large site that takes a while, and several files at a time less. What cannot be removed the next build tries again.
  await rm(other, { recursive: true, force: true }).catch(() => undefined);
}

function hasCode(error: unknown, code: string): boolean {
  return (error as NodeJS.ErrnoException).code === code;
}
