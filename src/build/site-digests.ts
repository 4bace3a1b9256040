import { hash } from 'node:crypto';
import { collections } from '../collections.ts';
import type { EntryBase } from '../dossier/dossier.ts';
import type { Site } from '../dossier/join-dossier.ts';
import { valueOncePerSite } from '../dossier/once-per-site.ts';
import { oncePrefix, type Read } from './track-site.ts';
// These compute what pages share.
import '../outputs/entry-page-title.ts';
import '../outputs/event-place.ts';
import '../outputs/filter-values.ts';
import '../outputs/is-brief-as-of.ts';
import '../outputs/list-as-of-days.ts';
import '../outputs/parts/actor-parts.ts';
import '../outputs/parts/article-parts.ts';
import '../outputs/parts/change-parts.ts';
import '../outputs/parts/claim-parts.ts';
import '../outputs/parts/contradiction-parts.ts';
import '../outputs/parts/count-as-of.ts';
import '../outputs/parts/record-parts.ts';
import '../outputs/parts/source-parts.ts';
import '../outputs/parts/year-parts.ts';
import '../outputs/timeline-years.ts';
import '../search/search-parts.ts';

/** Digests of parts of a site: two parts that say the same have the same. */
export class SiteDigests {
  readonly #site: Site;
  readonly #entries = new Map<unknown, EntryBase | undefined>();
  readonly #byEntry = new Map<unknown, string>();
  readonly #byRead = new Map<Read, string>();

  constructor(site: Site) {
    this.#site = site;
    for (const collection of collections)
      for (const entry of site[collection].values()) this.#entries.set(entry, entry);
  }

  /** Of all that a page has read, in whatever order. */
  ofReads(reads: Iterable<Read>): string {
    return digest(
      [...reads]
        .sort()
        .map((read) => `${read} ${this.#ofRead(read)}`)
        .join('\n'),
    );
  }

  /** Of any value that holds parts of the site. */
  of(value: unknown): string {
    return digest(this.#describe(value));
  }

  #ofRead(read: Read): string {
    let known = this.#byRead.get(read);
    if (known === undefined) this.#byRead.set(read, (known = this.of(this.#valueOf(read))));
    return known;
  }

  #valueOf(read: Read): unknown {
    const end = read.indexOf('/');
    if (end === -1)
      return read.startsWith(oncePrefix)
        ? valueOncePerSite(read.slice(oncePrefix.length), this.#site)
        : this.#site[read as keyof Site];
    const map = this.#valueOf(read.slice(0, end));
    return map instanceof Map ? map.get(read.slice(end + 1)) : undefined;
  }

  /** A text that tells what is in a value; in it an entry, which stands in many values, is told by its digest. */
  #describe(value: unknown): string {
    if (typeof value !== 'object' || value === null)
      return typeof value === 'string' ? JSON.stringify(value) : String(value);
    if (this.#entries.has(value)) {
      let known = this.#byEntry.get(value);
      if (known === undefined) this.#byEntry.set(value, (known = digest(JSON.stringify(value))));
      return known;
    }
    const members = value instanceof Map ? [...value] : Array.isArray(value) ? value : Object.entries(value);
    return `${value instanceof Map ? 'map' : ''}[${members.map((member) => this.#describe(member)).join()}]`;
  }
}

function digest(text: string): string {
  return hash('sha256', text, 'base64url');
}
