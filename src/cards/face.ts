import { Blob, Face as FontFace } from 'harfbuzzjs';

export type Weight = 400 | 700;

/** One weight of one font: what satori draws with, and the code points that it has glyphs for. */
export interface Face {
  name: string;
  weight: Weight;
  data: Buffer;
  covers: ReadonlySet<number>;
}

/** A face out of the bytes of a TrueType or OpenType font. */
export function toFace(name: string, weight: Weight, data: Buffer): Face {
  return { name, weight, data, covers: new Set(new FontFace(new Blob(data)).collectUnicodes()) };
}
