import type { EntryRef } from '../collections.ts';
import type { Body, Part } from '../markdown/body.ts';
import type { Claim, Source } from './dossier.ts';
import type { Site } from './join-dossier.ts';

/** A span of text that states a claim. */
export interface AnnotationPart {
  kind: 'annotation';
  claim: Claim;
  /** The number of the claim among those of the body; absent on all but its first annotation. */
  number?: number;
  hash?: string;
  parts: ResolvedPart[];
}

/** A link to a source, which the list of sources answers. */
export interface CitationPart {
  kind: 'citation';
  source: Source;
  /** The number of the source in the list. */
  number: number;
  /** The number of this use among all citations of the body. */
  use: number;
  parts: ResolvedPart[];
}

/** A link to another page. */
export interface PageLinkPart {
  kind: 'link';
  target: EntryRef;
  hash?: string;
  title?: string;
  parts: ResolvedPart[];
}

/** A picture; `image` is its path relative to the file, which Astro's store turns into its metadata. */
export interface PicturePart {
  kind: 'picture';
  image: string;
  alt: string;
  title?: string;
}

export type ResolvedPart = { kind: 'html'; html: string } | PicturePart | AnnotationPart | CitationPart | PageLinkPart;

/** A source in the list below a text. */
export interface CitedSource {
  source: Source;
  number: number;
  /** The numbers of its uses. */
  uses: number[];
  /** Words quoted from it, each once. */
  quotes: string[];
}

export interface ResolvedBlock {
  parts: ResolvedPart[];
  /** Claims annotated for the first time in this block, each with its number. */
  notes: { claim: Claim; number: number }[];
}

/** A body joined with what other files tell about the things it links to. */
export interface ResolvedBody {
  blocks: ResolvedBlock[];
  sources: CitedSource[];
  claims: Claim[];
}

/** Joins a body with the entries it links to and numbers its claims, sources and citations in the order of the text. */
export function resolveBody(body: Body, site: Site): ResolvedBody {
  const cited = new Map<string, CitedSource>();
  const claims: Claim[] = [];
  let uses = 0;
  const blocks = body.blocks.map((parts) => {
    const before = claims.length;
    const resolved = parts.map(resolvePart);
    return {
      parts: resolved,
      notes: claims.slice(before).map((claim, index) => ({ claim, number: before + index + 1 })),
    };
  });
  return { blocks, sources: [...cited.values()], claims };

  function resolvePart(part: Part): ResolvedPart {
    if (typeof part === 'string') return { kind: 'html', html: part };
    if ('image' in part) return { kind: 'picture', ...part, image: body.images[part.image] ?? '' };
    const { collection, id, hash, title } = part.link;
    if (collection === 'claims' && !entryOf(site.claims, id).withdrawn)
      return annotation(entryOf(site.claims, id), hash, part.parts);
    if (collection === 'sources') return citation(entryOf(site.sources, id), title, part.parts);
    return {
      kind: 'link',
      target: { collection, id },
      ...(hash !== undefined && { hash }),
      ...(title !== undefined && { title }),
      parts: part.parts.map(resolvePart),
    };
  }

  function annotation(claim: Claim, hash: string | undefined, parts: Part[]): AnnotationPart {
    const isFirst = !claims.includes(claim);
    if (isFirst) claims.push(claim);
    return {
      kind: 'annotation',
      claim,
      ...(isFirst && { number: claims.length }),
      ...(hash !== undefined && { hash }),
      parts: parts.map(resolvePart),
    };
  }

  function citation(source: Source, quote: string | undefined, parts: Part[]): CitationPart {
    const entry = cited.get(source.id) ?? { source, number: cited.size + 1, uses: [], quotes: [] };
    cited.set(source.id, entry);
    uses += 1;
    entry.uses.push(uses);
    if (quote !== undefined && !entry.quotes.includes(quote)) entry.quotes.push(quote);
    return { kind: 'citation', source, number: entry.number, use: uses, parts: parts.map(resolvePart) };
  }
}

/** Adds sources that the text does not cite to the end of its list. */
export function withFurtherSources(cited: readonly CitedSource[], further: readonly Source[]): CitedSource[] {
  const known = new Set(cited.map(({ source }) => source.id));
  const added = further.filter(({ id }) => !known.has(id));
  return [
    ...cited,
    ...added.map((source, index) => ({ source, number: cited.length + index + 1, uses: [], quotes: [] })),
  ];
}

/** The entry with an id that a check has found to exist. */
export function entryOf<T>(entries: ReadonlyMap<string, T>, id: string): T {
  const entry = entries.get(id);
  if (entry === undefined) throw new RangeError(`Unexpected id \`${id}\`, expected one that was checked`);
  return entry;
}
