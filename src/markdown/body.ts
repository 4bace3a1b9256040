import type { Position } from 'unist';
import type { EntryRef } from '../collections.ts';

/** A link to another entry, as its author wrote it. */
export interface EntryLink extends EntryRef {
  /** The fragment without `#`. */
  hash?: string;
  /** The title of the link; on a link to a source, the words quoted from it. */
  title?: string;
}

/** A piece of a body: finished HTML, or a place that a component fills in because it tells of another file. */
export type Part = string | LinkPart | ImagePart;

/** A link to another entry; `parts` are what stands inside it. */
export interface LinkPart {
  link: EntryLink;
  parts: Part[];
}

/** A picture; `image` is its index in the images of the body. */
export interface ImagePart {
  image: number;
  alt: string;
  title?: string;
}

export interface Heading {
  depth: number;
  id: string;
  text: string;
}

/** A Markdown body as pages need it. */
export interface Body {
  /** Its top-level blocks in order. */
  blocks: Part[][];
  headings: Heading[];
  /** Paths of its pictures: as parsed relative to the file, in a dossier from the project on. */
  images: string[];
  /** The text of its first paragraph. */
  opening: string;
  /** Its words as read, white space folded. */
  text: string;
  /** Its Markdown, as it stands in the file. */
  markdown: string;
}

/** A link found in a body, with its place, for checks. */
export interface PlacedLink {
  link: EntryLink;
  /** The file it points to, from the content folder on. */
  path: string;
  position: Position | undefined;
}

/** What a body refers to, with places: only a check needs it. */
export interface BodyReferences {
  links: PlacedLink[];
  /** Links to a place on the same page, without `#`. */
  fragments: { id: string; position: Position | undefined }[];
  /** Pictures by their path relative to the file. */
  images: { path: string; position: Position | undefined }[];
  headings: { id: string; position: Position | undefined }[];
}

/** What the address of a link or a picture means. */
export type Target =
  | { kind: 'entry'; link: EntryLink; path: string }
  | { kind: 'fragment'; id: string }
  | { kind: 'web'; url: string }
  | { kind: 'file'; path: string }
  | { kind: 'fault'; ruleId: string; reason: string };

/** Tells what an address in a body means; pictures may point to other files than links. */
export type ResolveTarget = (url: string, role: 'link' | 'image') => Target;
