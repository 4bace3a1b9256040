import { hash } from 'node:crypto';
import { once } from 'node:events';
import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import { projectDir } from '../project.ts';
import type { SearchPart } from '../search/search-parts.ts';
import { type FormerSite, takeOver } from './former-site.ts';

interface IndexingOptions {
  parts: readonly SearchPart[];
  /** The folder of the new site. */
  folder: string;
  former: FormerSite | undefined;
  /** Digest of a file of the new site. */
  digestOf: (file: string) => string | undefined;
}

/**
 * Makes the index of the search beside the pages, in a thread of its own: each part as soon as all of its pages are
 * there. A part of which no page has changed is taken over.
 */
export class SearchIndexing {
  /** Digests of the pages of each part, by its folder. */
  readonly digests: Record<string, string> = {};
  readonly #options: IndexingOptions;
  readonly #partOf = new Map<string, SearchPart>();
  readonly #missing = new Map<SearchPart, number>();
  #thread: { worker: Worker; ended: Promise<unknown> } | undefined;

  constructor(options: IndexingOptions) {
    this.#options = options;
    for (const part of options.parts) {
      this.#missing.set(part, part.files.length);
      for (const file of part.files) this.#partOf.set(file, part);
    }
  }

  /** Whether it is a page that the search is to find. */
  isSearched(file: string): boolean {
    return this.#partOf.has(file);
  }

  /** Tells that a file of the new site is there, as it will stay. */
  noteFile(file: string): void {
    const part = this.#partOf.get(file);
    if (!part) return;
    const missing = (this.#missing.get(part) ?? 0) - 1;
    this.#missing.set(part, missing);
    if (missing === 0) this.#make(part);
  }

  /** Waits until all parts are made; rejects where one cannot be. */
  async finish(): Promise<void> {
    const unfinished = [...this.#missing].find(([, missing]) => missing > 0);
    if (unfinished) throw new Error(`Unexpected absence of pages that ${unfinished[0].folder} is to find`);
    // No page is waited for where there are none, and the search page still asks.
    for (const part of this.#options.parts) if (part.files.length === 0) this.#make(part);
    this.#thread?.worker.postMessage(undefined);
    await this.#thread?.ended;
  }

  #make(part: SearchPart): void {
    const { former, folder, digestOf } = this.#options;
    const digest = hash('sha256', part.files.map((file) => `${file} ${digestOf(file) ?? ''}`).join('\n'), 'base64url');
    this.digests[part.folder] = digest;
    if (former?.memory.search[part.folder] === digest && takeOverPart(former, folder, part)) return;
    this.#thread ??= startThread(folder);
    this.#thread.worker.postMessage(part);
  }
}

function startThread(siteDir: string): { worker: Worker; ended: Promise<unknown> } {
  const worker = new Worker(join(projectDir, 'src/build/index-thread.ts'), {
    workerData: { siteDir },
    resourceLimits: { maxYoungGenerationSizeMb: 16, maxOldGenerationSizeMb: 256 },
  });
  const ended = once(worker, 'exit');
  // Whoever waits for the end is told of a failure; nobody may be waiting yet.
  ended.catch(() => undefined);
  return { worker, ended };
}

/** Takes the files of a part over, if all are as they were made. */
function takeOverPart(former: FormerSite, folder: string, part: SearchPart): boolean {
  const files = Object.keys(former.memory.files).filter((file) => file.startsWith(part.folder));
  if (!files.every((file) => former.isAsBuilt(file))) return false;
  for (const file of files) takeOver(former.site, folder, file);
  return true;
}
