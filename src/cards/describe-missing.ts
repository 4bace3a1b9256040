const named = 3;

/**
 * What to tell of letters that no font has, one line a script.
 *
 * @param missing the names of scripts by entry
 * @example describeMissing(new Map([['claims/a', ['Hebrew']]])) // ['Social cards lack Hebrew, for which there is no font: claims/a']
 */
export function describeMissing(missing: ReadonlyMap<string, readonly string[]>): string[] {
  const entriesByScript = new Map<string, string[]>();
  for (const [entry, scripts] of missing) {
    for (const script of scripts) entriesByScript.set(script, [...(entriesByScript.get(script) ?? []), entry]);
  }
  return [...entriesByScript]
    .sort(([left], [right]) => (left < right ? -1 : 1))
    .map(
      ([script, entries]) => `Social cards lack ${script}, for which there is no font: ${enumerate(entries.sort())}`,
    );
}

function enumerate(entries: readonly string[]): string {
  const rest = entries.length - named;
  return entries.slice(0, named).join(', ') + (rest > 0 ? ` and ${rest} more` : '');
}
