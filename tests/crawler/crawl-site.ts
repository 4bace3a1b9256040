import type { Answer } from '../hosts/answer.ts';
import { type Found, type Standing, joinFound } from './found.ts';
import { readFile } from './read-file.ts';
import { resolveAddress } from './resolve-address.ts';

/** A site to crawl. */
export interface CrawledSite {
  /** The address that it was built for, with a slash at its end: what its files say of it begins with that. */
  siteUrl: string;
  /** Asks for a path of that host, wherever it is really served. */
  ask: (path: string) => Promise<Answer>;
  /** Where to begin, from the site's address on. */
  start: readonly string[];
  /** What is wrong with the answer to a path beside its status. */
  check?: (path: string, answer: Answer) => string[];
  read?: typeof readFile;
}

/** What a crawl has seen. */
export interface Crawl {
  /** The answers by path, each asked for once. */
  answers: Map<string, Answer>;
  /** How many addresses were resolved, each as often as it stands somewhere. */
  addressCount: number;
  /** What is wrong, and where it stands: one line each. */
  faults: string[];
}

/** An address with a fragment, which is looked up when all files are read. */
interface Place {
  from: string;
  address: string;
  path: string;
  id: string;
}

/** Paths to ask for, each with a file that leads there. */
type Due = Map<string, string>;

interface Progress extends Crawl {
  places: Place[];
  /** The ids and names in each file that was read. */
  known: Map<string, Set<string>>;
  due: Due;
  /** Paths that were due once. */
  seen: Set<string>;
}

/** Asks for everything that anything on the site leads to, until there is nothing new. */
export async function crawlSite(site: CrawledSite): Promise<Crawl> {
  const progress: Progress = {
    answers: new Map(),
    addressCount: 0,
    faults: [],
    places: [],
    known: new Map(),
    due: new Map(site.start.map((path) => [new URL(path, site.siteUrl).pathname, 'start'])),
    seen: new Set(),
  };
  for (const path of progress.due.keys()) progress.seen.add(path);
  while (progress.due.size > 0) {
    const next = [...progress.due];
    progress.due = new Map();
    await Promise.all(next.map(([path, from]) => visit(path, from, site, progress)));
  }
  const { answers, addressCount, faults } = progress;
  return { answers, addressCount, faults: [...new Set([...faults, ...lostPlaces(progress)])].sort() };
}

async function visit(path: string, from: string, site: CrawledSite, progress: Progress): Promise<void> {
  const { answers, faults, known } = progress;
  const answer = await site.ask(path);
  answers.set(path, answer);
  if (answer.status !== 200) {
    faults.push(`${from}: ${path} is answered with ${answer.status}`);
    return;
  }
  faults.push(...(site.check?.(path, answer) ?? []).map((fault) => `${path}: ${fault}`));
  const standing = { url: new URL(path, site.siteUrl).href, siteUrl: site.siteUrl };
  const { addresses, ids, names } = readOrReport(site, answer, standing, faults);
  known.set(path, new Set([...ids, ...names]));
  faults.push(...repeated(ids).map((id) => `${path}: the id ${id} is there twice`));
  for (const address of addresses) follow(address, path, standing, progress);
}

function readOrReport(site: CrawledSite, { body }: Answer, standing: Standing, faults: string[]): Found {
  try {
    return (site.read ?? readFile)(body, standing);
  } catch (error) {
    // Whatever is wrong with a file is what a crawl is to find.
    faults.push(`${new URL(standing.url).pathname}: cannot be read: ${String(error)}`);
    return joinFound([]);
  }
}

function follow(address: string, from: string, standing: Standing, progress: Progress): void {
  progress.addressCount += 1;
  const destination = resolveAddress(address, standing);
  if (destination === 'elsewhere') return;
  if ('fault' in destination) {
    progress.faults.push(`${from}: “${address}” ${destination.fault}`);
    return;
  }
  const { path, id } = destination;
  if (id !== '') progress.places.push({ from, address, path, id });
  if (progress.seen.has(path)) return;
  progress.seen.add(path);
  progress.due.set(path, from);
}

function lostPlaces({ places, known }: Progress): string[] {
  return places
    .filter(({ path, id }) => known.get(path)?.has(id) === false)
    .map(({ from, address }) => `${from}: “${address}” leads to no such place`);
}

function repeated(ids: readonly string[]): string[] {
  const seen = new Set<string>();
  return ids.filter((id) => seen.size === seen.add(id).size);
}
