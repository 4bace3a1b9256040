import type { Site } from '../dossier/join-dossier.ts';

/** A function that works out something of a whole record, made to do so once for each record. */
export function onceASite<T>(build: (site: Site) => T): (site: Site) => T {
  const built = new WeakMap<Site, { value: T }>();
  return (site) => {
    let found = built.get(site);
    if (!found) built.set(site, (found = { value: build(site) }));
    return found.value;
  };
}
