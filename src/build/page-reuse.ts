import type { AstroPrerenderer } from 'astro';
import type { Site } from '../dossier/join-dossier.ts';
import { basePath } from '../address.ts';
import { reportProgress } from '../report-progress.ts';
import type { BuildSteps } from './build-steps.ts';
import { digestBytes, digestFile, takeOver } from './former-site.ts';
import { join } from 'node:path';
import type { SiteDigests } from './site-digests.ts';
import type { RememberedPage, SiteMemory } from './site-memory.ts';
import { type Read, trackSite } from './track-site.ts';

type StaticPath = Awaited<ReturnType<AstroPrerenderer['getStaticPaths']>>[number];

interface PageReuseOptions {
  site: Site;
  digests: SiteDigests;
  /** The last build of the same program with the same settings, if there is one. */
  former: { site: string; memory: SiteMemory } | undefined;
  steps: BuildSteps;
}

interface MadePage {
  given: string;
  /** Numbers of what it read: thousands of pages read the same. */
  reads: Uint32Array;
}

/**
 * Which pages of a build would be the same as in the last one and need not be made again. A page is told by its
 * address; it is the same when what it is given and all that it read the last time say the same.
 */
export class PageReuse {
  /** The site for pages to read from. */
  readonly site: Site;
  /** Paths of files that were taken over from the last build. */
  readonly kept = new Set<string>();
  readonly #made = new Map<string, MadePage>();
  readonly #digestOfFile = new Map<string, string>();
  readonly #given = new Map<string, string>();
  readonly #numbers = new Map<Read, number>();
  readonly #digests: SiteDigests;
  readonly #former: { site: string; memory: SiteMemory } | undefined;
  #reads: Set<Read> | undefined;
  #progress: ((done: number) => void) | undefined;
  #done = 0;

  readonly #steps: BuildSteps;

  constructor({ site, digests, former, steps }: PageReuseOptions) {
    this.site = trackSite(site, (read) => this.#reads?.add(read));
    this.#digests = digests;
    this.#former = former;
    this.#steps = steps;
  }

  /** Astro's prerenderer without the pages that stay; it notes what the others read. */
  prerenderer(inner: AstroPrerenderer): AstroPrerenderer {
    return {
      ...inner,
      getStaticPaths: async () => {
        this.#steps.next('pages');
        const paths = await inner.getStaticPaths();
        for (const path of paths) if (givenTo(path) !== undefined) this.#given.set(fileOf(path), givenTo(path) ?? '');
        const changed = paths.filter((path) => !this.#isSame(path));
        this.#progress = reportProgress('Pages and files', changed.length);
        return changed;
      },
      render: async (request, options) => {
        const reads = (this.#reads = new Set<Read>());
        const result = await inner.render(request, options);
        const response = result instanceof Response ? result : result.response;
        const body = new Uint8Array(await response.arrayBuffer());
        this.#reads = undefined;
        const file = fileOf({ pathname: pathOfRequest(request), route: options.routeData });
        this.#digestOfFile.set(file, digestBytes(body));
        const given = this.#given.get(file);
        // Astro makes only those pictures fit that are shown on pages which it makes.
        if (given !== undefined && !Buffer.from(body.buffer).includes(`${basePath}assets/`))
          this.#made.set(file, { given, reads: Uint32Array.from(reads, (read) => this.#numberOf(read)) });
        this.#progress?.(++this.#done);
        return new Response(body, response);
      },
    };
  }

  /** Puts the pages that stay into the new site. */
  takeOver(site: string): void {
    for (const file of this.kept) takeOver(this.#former?.site ?? '', site, file);
  }

  /** What is to be kept of the pages of this build. */
  remember(): Pick<SiteMemory, 'pages' | 'reads'> & { digests: Record<string, string> } {
    const { pages = {}, reads = [], files = {} } = this.#former?.memory ?? {};
    const kept = [...this.kept].flatMap((file): [string, RememberedPage][] => {
      const page = pages[file];
      return page ? [[file, { ...page, reads: page.reads.map((read) => this.#numberOf(reads[read] ?? '')) }]] : [];
    });
    const names = [...this.#numbers.keys()];
    const made = [...this.#made].map(([file, page]): [string, RememberedPage] => {
      const digest = this.#digests.ofReads([...page.reads].map((read) => names[read] ?? ''));
      return [file, { given: page.given, reads: [...page.reads], digest }];
    });
    const keptDigests = [...this.kept].map((file) => [file, files[file] ?? ''] as const);
    return {
      pages: Object.fromEntries([...kept, ...made]),
      reads: [...this.#numbers.keys()],
      digests: Object.fromEntries([...keptDigests, ...this.#digestOfFile]),
    };
  }

  #numberOf(read: Read): number {
    const number = this.#numbers.get(read) ?? this.#numbers.size;
    this.#numbers.set(read, number);
    return number;
  }

  #isSame(path: StaticPath): boolean {
    const file = fileOf(path);
    const { site, memory } = this.#former ?? {};
    const page = memory?.pages[file];
    if (!site || !memory || !page || page.given !== givenTo(path)) return false;
    const reads = page.reads.map((read) => memory.reads[read] ?? '');
    if (this.#digests.ofReads(reads) !== page.digest) return false;
    if (digestFile(join(site, file)) !== memory.files[file]) return false;
    this.kept.add(file);
    return true;
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
