import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { AstroPrerenderer } from 'astro';
import { basePath } from '../address.ts';
import type { Site } from '../dossier/join-dossier.ts';
import { reportProgress } from '../report-progress.ts';
import type { BuildSteps } from './build-steps.ts';
import { digestBytes, type FormerSite, makeFolderOf, takeOver } from './former-site.ts';
import type { SiteDigests } from './site-digests.ts';
import type { RememberedPage, SiteMemory } from './site-memory.ts';
import { type Read, trackSite } from './track-site.ts';

type StaticPath = Awaited<ReturnType<AstroPrerenderer['getStaticPaths']>>[number];

interface PageReuseOptions {
  site: Site;
  digests: SiteDigests;
  /** The last build of the same program with the same settings, if there is one. */
  former: FormerSite | undefined;
  /** The folder into which the new site is written. */
  folder: string;
  steps: BuildSteps;
  /** Is told of each file that is there, as it will stay. */
  noteFile: (file: string) => void;
  /** Whether others wait for a file, which is made before the rest. */
  isAwaited: (file: string) => boolean;
}

/** A page or another file that is made of the record. */
interface Output {
  /** Its path within the site. */
  file: string;
  /** A digest of what it is given; absent where that is not known, and so neither whether it stays the same. */
  given: string | undefined;
}

interface MadeOutput {
  given: string;
  /** Numbers of what it read: thousands of pages read the same. */
  reads: Uint32Array;
}

/**
 * Which pages and other files of a build would be the same as in the last one and need not be made again: those to
 * which the same is given, and to which all that they read the last time says the same.
 */
export class PageReuse {
  /** The site for pages to read from. */
  readonly site: Site;
  /** Paths of files that were taken over from the last build. */
  readonly kept = new Set<string>();
  readonly #made = new Map<string, MadeOutput>();
  readonly #digestOfFile = new Map<string, string>();
  readonly #numbers = new Map<Read, number>();
  readonly #options: PageReuseOptions;
  #reads: Set<Read> | undefined;

  constructor(options: PageReuseOptions) {
    this.#options = options;
    this.site = trackSite(options.site, (read) => this.#reads?.add(read));
  }

  /**
   * Astro's prerenderer without the pages that stay. It writes the others itself, so that Astro, which is given an
   * empty answer for each, has nothing more to do.
   *
   * @param isOther whether a route is for somebody else to make
   */
  prerenderer(inner: AstroPrerenderer, isOther: (route: string) => boolean): AstroPrerenderer {
    const given = new Map<string, string | undefined>();
    let progress: ((done: number) => void) | undefined;
    let done = 0;
    return {
      ...inner,
      getStaticPaths: async () => {
        this.#options.steps.next('pages');
        const paths = (await inner.getStaticPaths()).filter(({ route }) => !isOther(route.component));
        for (const path of paths) given.set(fileOf(path), givenTo(path));
        const changed = paths.filter((path) => !this.keeps({ file: fileOf(path), given: givenTo(path) }));
        progress = reportProgress('Pages and files', changed.length);
        const isAwaited = (path: StaticPath): boolean => this.#options.isAwaited(fileOf(path));
        return [...changed.filter(isAwaited), ...changed.filter((path) => !isAwaited(path))];
      },
      render: async (request, options) => {
        const file = fileOf({ pathname: pathOfRequest(request), route: options.routeData });
        await this.make({ file, given: given.get(file) }, async () => {
          const result = await inner.render(request, options);
          const response = result instanceof Response ? result : result.response;
          return new Uint8Array(await response.arrayBuffer());
        });
        progress?.(++done);
        return new Response(null);
      },
    };
  }

  /** Whether an output of the last build would be the same now; then it is in the new site. */
  keeps(output: Output): boolean {
    if (!this.stays(output)) return false;
    this.keep(output);
    return true;
  }

  /** Whether an output of the last build would be the same now. */
  stays({ file, given }: Output): boolean {
    const { former, digests } = this.#options;
    const page = former?.memory.pages[file];
    if (!former || !page || page.given !== given) return false;
    const reads = page.reads.map((read) => former.memory.reads[read] ?? '');
    if (digests.ofReads(reads) !== page.digest) return false;
    return former.isAsBuilt(file);
  }

  /** Puts an output of the last build that stays into the new site. */
  keep({ file }: Output): void {
    const { former, folder, noteFile } = this.#options;
    if (former) takeOver(former.site, folder, file);
    this.kept.add(file);
    noteFile(file);
  }

  /** Makes an output and writes it, with a note of what it reads. */
  async make(output: Output, write: () => Promise<Uint8Array>): Promise<void> {
    const reads = (this.#reads = new Set<Read>());
    const body = await write();
    this.#reads = undefined;
    this.write(output, body, reads);
  }

  /** What work that is done at once reads of the site, and what comes of it. */
  noteReads<T>(work: () => T): { value: T; reads: ReadonlySet<Read> } {
    const reads = (this.#reads = new Set<Read>());
    const value = work();
    this.#reads = undefined;
    return { value, reads };
  }

  /** Writes an output that was made, with a note of what it was made of. */
  write({ file, given }: Output, body: Uint8Array, reads: ReadonlySet<Read>): void {
    this.#digestOfFile.set(file, digestBytes(body));
    // Astro makes only those pictures fit that are shown on pages which it makes.
    const hasPictures = Buffer.from(body.buffer, body.byteOffset, body.length).includes(`${basePath}assets/`);
    if (given !== undefined && !hasPictures)
      this.#made.set(file, { given, reads: Uint32Array.from(reads, (read) => this.#numberOf(read)) });
    const path = join(this.#options.folder, file);
    makeFolderOf(path);
    writeFileSync(path, body);
    this.#options.noteFile(file);
  }

  /** A digest of an output of this build. */
  digestOf(file: string): string | undefined {
    return (
      this.#digestOfFile.get(file) ??
      (this.kept.has(file) ? this.#options.former?.memory.files[file]?.digest : undefined)
    );
  }

  /** What is to be kept of the outputs of this build. */
  remember(): Pick<SiteMemory, 'pages' | 'reads'> & { digests: Record<string, string> } {
    const { digests, former } = this.#options;
    const { pages = {}, reads = [], files = {} } = former?.memory ?? {};
    const kept = [...this.kept].flatMap((file): [string, RememberedPage][] => {
      const page = pages[file];
      return page ? [[file, { ...page, reads: page.reads.map((read) => this.#numberOf(reads[read] ?? '')) }]] : [];
    });
    const names = [...this.#numbers.keys()];
    const made = [...this.#made].map(([file, page]): [string, RememberedPage] => {
      const digest = digests.ofReads([...page.reads].map((read) => names[read] ?? ''));
      return [file, { given: page.given, reads: [...page.reads], digest }];
    });
    const keptDigests = [...this.kept].map((file) => [file, files[file]?.digest ?? ''] as const);
    return {
      pages: Object.fromEntries([...kept, ...made]),
      reads: names,
      digests: Object.fromEntries([...keptDigests, ...this.#digestOfFile]),
    };
  }

  #numberOf(read: Read): number {
    const number = this.#numbers.get(read) ?? this.#numbers.size;
    this.#numbers.set(read, number);
    return number;
  }
}

/** A digest of what a page is given; of a page that has many like it and does not tell, `undefined`. */
function givenTo({ route, cacheKey }: StaticPath): string | undefined {
  return route.params.length === 0 ? '' : cacheKey;
}

function pathOfRequest({ url }: Request): string {
  return decodeURI(new URL(url).pathname).slice(basePath.length - 1);
}

/** The path of the file of a page or another output within the site. */
function fileOf({ pathname, route }: Pick<StaticPath, 'pathname' | 'route'>): string {
  const path = pathname.replaceAll(/^\/|\/$/g, '');
  if (route.type !== 'page') return path;
  if (path === '404') return '404.html';
  return path === '' ? 'index.html' : `${path}/index.html`;
}
