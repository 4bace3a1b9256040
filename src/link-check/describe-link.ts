import type { CheckedLink } from './check-source.ts';

/** What was found of a source's address, in one sentence; `undefined` when it is live and there is nothing to add. */
export function describeLink({ source, outcome, note, copy }: CheckedLink): string | undefined {
  if (note === undefined) return undefined;
  const found = `\`${source.url}\` ${note}`;
  return outcome === 'live' ? found : found + describeCopy(copy);
}

function describeCopy(copy: CheckedLink['copy']): string {
  if (copy === undefined) return '';
  if (typeof copy === 'object') return `; the archive has ${copy.copy}`;
  return copy === 'none' ? '; the archive has no copy' : '; the archive gave no answer';
}
