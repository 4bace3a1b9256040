import { shorten } from './shorten.ts';
import { textWidth } from './text-width.ts';

/** The longest beginning of a text that fits into a width at a font size. */
export function shortenToWidth(text: string, width: number, fontSize: number): string {
  return shorten(text, (shorter) => textWidth(shorter, fontSize) <= width);
}
