import { Resvg } from '@resvg/resvg-js';
import { encodePalettePng } from './encode-palette-png.ts';

/** The picture of a drawing whose letters are paths. */
export function toCardPng(svg: string): Buffer {
  const image = new Resvg(svg, { font: { loadSystemFonts: false } }).render();
  return encodePalettePng(image) ?? image.asPng();
}
