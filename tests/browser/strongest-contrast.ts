import type { Locator } from '@playwright/test';
import sharp from 'sharp';

/**
 * The strongest contrast between two colours that a part of the page shows, its most frequent one and another. The part
 * is looked at with a narrow edge, since a line that is drawn has a box without height.
 */
export async function strongestContrast(part: Locator): Promise<number> {
  const box = await part.evaluate((element) => {
    element.scrollIntoView({ block: 'center', inline: 'center' });
    const { left, top, width, height } = element.getBoundingClientRect();
    return { x: left - 8, y: top - 8, width: width + 16, height: height + 16 };
  });
  const { data } = await sharp(await part.page().screenshot({ clip: box }))
    .removeAlpha()
    .raw()
    .toBuffer({ resolveWithObject: true });
  const counts = new Map<number, number>();
  for (let at = 0; at < data.length; at += 3) {
    const colour = data.readUIntBE(at, 3);
    counts.set(colour, (counts.get(colour) ?? 0) + 1);
  }
  const [[ground] = [0]] = [...counts].sort((left, right) => right[1] - left[1]);
  return Math.max(...[...counts.keys()].map((colour) => contrastOf(colour, ground)));
}

function contrastOf(colour: number, ground: number): number {
  const [lower = 0, higher = 0] = [luminanceOf(colour), luminanceOf(ground)].sort((left, right) => left - right);
  return (higher + 0.05) / (lower + 0.05);
}

function luminanceOf(colour: number): number {
  const [red = 0, green = 0, blue = 0] = [colour >> 16, (colour >> 8) & 255, colour & 255].map((channel) => {
    const share = channel / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
