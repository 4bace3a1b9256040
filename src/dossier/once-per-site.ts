import type { Site } from './join-dossier.ts';

type Compute<T> = (site: Site) => T;

/** A site that wants to know what is read of it answers for what is computed of the whole by itself. */
export const askOnce = Symbol.for('data-access-record.ask-once');

export interface AskedSite {
  [askOnce]?: <T>(name: string, valueOf: Compute<T>) => T;
}

const known = new Map<string, Compute<unknown>>();

/**
 * A value that is computed of a whole site and that many pages share: once for each site. Nothing else may keep such
 * values, since a build has to know which pages depend on which.
 *
 * @param name like that of a field of a site, and of no other value
 */
export function oncePerSite<T>(name: string, compute: Compute<T>): Compute<T> {
  const values = new WeakMap<Site, T>();
  const valueOf = (site: Site): T => {
    const value = values.get(site) ?? compute(site);
    values.set(site, value);
    return value;
  };
  known.set(name, valueOf);
  return (site) => (site as AskedSite)[askOnce]?.(name, valueOf) ?? valueOf(site);
}

/** The value of a site with that name; throws where nothing that has been loaded computes one. */
export function valueOncePerSite(name: string, site: Site): unknown {
  const valueOf = known.get(name);
  if (!valueOf) throw new Error(`Unexpected name \`${name}\`, expected that of a value that has been loaded`);
  return valueOf(site);
}
