import type { Face, Weight } from './face.ts';
import { HanSlices } from './han-slices.ts';
import { readAlphabeticFaces } from './read-alphabetic-faces.ts';

export type Style = 'serif' | 'sans';

/** The faces that cards are drawn with, read once. */
export class CardFonts {
  readonly #han = new HanSlices();
  readonly #alphabetic = readAlphabeticFaces();

  /** The faces for a text, each glyph from the first that has it; all texts of one style and weight begin with the same ones. */
  async facesFor(text: string, style: Style, weight: Weight): Promise<Face[]> {
    const alphabetic = (await this.#alphabetic)
      .filter((face) => face.name !== 'sans' || face.weight === weight)
      .sort((left, right) => Number(right.name === style) - Number(left.name === style));
    const others = Array.from(text, (char) => char.codePointAt(0) ?? 0).filter(
      (codePoint) => !alphabetic.some(({ covers }) => covers.has(codePoint)),
    );
    return [...alphabetic, ...(await this.#han.facesFor(others, weight))];
  }
}
