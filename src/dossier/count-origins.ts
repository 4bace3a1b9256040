/** A source as far as it tells on which others it rests. */
interface Derived {
  derivedFrom?: readonly string[] | undefined;
}

/**
 * How many sources there are and how many of them are independent: each is followed back along
 * `derivedFrom` to those that rest on none.
 */
export function countOrigins(
  ids: readonly string[],
  sources: ReadonlyMap<string, Derived>,
): { sources: number; origins: number } {
  const unique = new Set(ids);
  // A set goes on to the members that are added while it is walked: each source is followed once.
  const followed = new Set(unique);
  let origins = 0;
  for (const id of followed) {
    const derivedFrom = sources.get(id)?.derivedFrom ?? [];
    if (derivedFrom.length === 0) origins += 1;
    for (const origin of derivedFrom) followed.add(origin);
  }
  return { sources: unique.size, origins };
}
