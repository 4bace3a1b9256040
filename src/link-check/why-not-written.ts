import type { CheckedLink } from './check-source.ts';

interface Circumstances {
  /** Whether the check was stopped before its end. */
  isStopped: boolean;
  /** Whether any host answered. */
  hasHeard: boolean;
  /** Whether mass death is to be believed. */
  isForced: boolean;
}

/** From how many sources on a majority says more about this machine than about them. */
const smallestMajority = 3;

/**
 * Why nothing of what was found is written: it says more about the network than about the sources. `undefined` where
 * it is.
 */
export function whyNotWritten(
  checked: readonly CheckedLink[],
  { isStopped, hasHeard, isForced }: Circumstances,
): string | undefined {
  if (checked.length === 0 && isStopped) return 'Stopped before anything was known. Nothing is written';
  if (!hasHeard) return 'No host answered: is this machine online? Nothing is written';
  const fresh = checked.filter(({ outcome, source }) => outcome === 'dead' && source.status !== 'dead').length;
  if (isForced || fresh < smallestMajority || fresh <= checked.length / 2) return undefined;
  return `${fresh} of ${checked.length} sources seem to have died, which is hard to believe. Nothing is written; with \`--force\` it is`;
}
