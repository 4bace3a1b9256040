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
  const origins = new Set([...unique].flatMap((id) => originsOf(id, sources)));
  return { sources: unique.size, origins: origins.size };
}

function originsOf(id: string, sources: ReadonlyMap<string, Derived>): string[] {
  const derivedFrom = sources.get(id)?.derivedFrom ?? [];
  return derivedFrom.length === 0 ? [id] : derivedFrom.flatMap((origin) => originsOf(origin, sources));
}
