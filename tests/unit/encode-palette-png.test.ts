import sharp from 'sharp';
import { expect, test } from 'vitest';
import { encodePalettePng } from '../../src/cards/encode-palette-png.ts';

/** A picture of as many colours, one behind the other, over and over. */
function makePixels(width: number, height: number, colours: number) {
  const pixels = Buffer.alloc(width * height * 4);
  for (let index = 0; index < width * height; index++) {
    const colour = index % colours;
    pixels.set([colour & 255, colour >> 8, 200 - (colour % 100), 255], index * 4);
  }
  return { width, height, pixels };
}

test.each([1, 2, 255, 256])('a picture of %i colours reads as it was', async (colours) => {
  const picture = makePixels(37, 23, colours);
  const png = encodePalettePng(picture) ?? Buffer.alloc(0);
  const { data, info } = await sharp(png).ensureAlpha().raw().toBuffer({ resolveWithObject: true });
  expect([info.width, info.height]).toEqual([37, 23]);
  expect(data.equals(picture.pixels)).toBe(true);
});

test('more than 256 colours have no table', () => {
  expect(encodePalettePng(makePixels(37, 23, 257))).toBeUndefined();
});
