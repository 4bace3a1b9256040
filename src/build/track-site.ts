import type { Site } from '../dossier/join-dossier.ts';
import { askOnce } from '../dossier/once-per-site.ts';

/** What a page has read of the record: a value by its name, such as `claimList`, or one of a map, such as `claims/x`. */
export type Read = string;

/** Before the name of a value that is computed once for a site. */
export const oncePrefix = 'once ';

/** A site that tells what is read of it; what has been read is as it is, and its own fields are not followed. */
export function trackSite(site: Site, note: (read: Read) => void): Site {
  const tracked = new Map<string | symbol, unknown>();
  return new Proxy(site, {
    get(_, name) {
      if (name === askOnce)
        return (label: string, valueOf: (site: Site) => unknown) => track(oncePrefix + label, valueOf(site));
      return track(name, Reflect.get(site, name));
    },
  });

  function track(name: string | symbol, value: unknown): unknown {
    if (!(value instanceof Map)) {
      note(String(name));
      return value;
    }
    if (!tracked.has(name)) tracked.set(name, trackMap(value, String(name), note));
    return tracked.get(name);
  }
}

function trackMap(map: ReadonlyMap<unknown, unknown>, name: string, note: (read: Read) => void): unknown {
  return new Proxy(map, {
    get(_, member) {
      if (member === 'get' || member === 'has')
        return (key: string) => {
          note(`${name}/${key}`);
          return map[member](key);
        };
      note(name);
      const value: unknown = Reflect.get(map, member, map);
      return typeof value === 'function' ? (value.bind(map) as unknown) : value;
    },
  });
}
