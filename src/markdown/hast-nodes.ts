import type { ElementContent } from 'hast';
import type { EntryLink, ImagePart } from './body.ts';

/** A link to another entry, for a component to fill in. */
export interface EntryLinkNode {
  type: 'entryLink';
  link: EntryLink;
  children: ElementContent[];
}

/** A picture, for a component to fill in. */
export interface EntryImageNode {
  type: 'entryImage';
  part: ImagePart;
}

declare module 'hast' {
  interface RootContentMap {
    entryLink: EntryLinkNode;
    entryImage: EntryImageNode;
  }
  interface ElementContentMap {
    entryLink: EntryLinkNode;
    entryImage: EntryImageNode;
  }
}
