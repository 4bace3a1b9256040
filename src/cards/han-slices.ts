import subsetFont from 'subset-font';
import { type Face, toFace, type Weight } from './face.ts';
import { readInstalledFile } from './read-installed-file.ts';

const fontPackage = '@fontsource-variable/noto-sans-sc';

/** Chinese characters and the signs around them, in slices that are read when a text needs them. */
export class HanSlices {
  readonly #faces = new Map<string, Promise<Face>>();
  #sliceByCodePoint: Promise<ReadonlyMap<number, string>> | undefined;

  /** The faces of one weight that have slices for any of these code points. */
  async facesFor(codePoints: Iterable<number>, weight: Weight): Promise<Face[]> {
    const slices = await (this.#sliceByCodePoint ??= readSlices());
    const needed = new Set<string>();
    for (const codePoint of codePoints) {
      const slice = slices.get(codePoint);
      if (slice !== undefined) needed.add(slice);
    }
    return Promise.all([...needed].sort().map((slice) => this.#face(slice, weight)));
  }

  #face(slice: string, weight: Weight): Promise<Face> {
    const key = `${slice} ${weight}`;
    const face = this.#faces.get(key) ?? readSlice(slice, weight);
    this.#faces.set(key, face);
    return face;
  }
}

/** The name of the slice that holds a code point, by the ranges that the package tells; `[n]` are the Chinese ones. */
async function readSlices(): Promise<Map<number, string>> {
  const ranges = JSON.parse((await readInstalledFile(fontPackage, 'unicode.json')).toString()) as Record<
    string,
    string
  >;
  const slices = new Map<number, string>();
  for (const [name, list] of Object.entries(ranges)) {
    const slice = /^\[(\d+)\]$/.exec(name)?.[1];
    if (slice === undefined) continue;
    for (const [first, last] of toRanges(list))
      for (let codePoint = first; codePoint <= last; codePoint++) slices.set(codePoint, slice);
  }
  return slices;
}

/** `U+4E00,U+4E03-4E05` as pairs of first and last. */
function toRanges(list: string): [first: number, last: number][] {
  return list.split(',').map((range) => {
    const [first = 0, last = first] = range
      .trim()
      .slice('U+'.length)
      .split('-')
      .map((hex) => Number.parseInt(hex, 16));
    return [first, last];
  });
}

/** The package has all weights in one variable font, of which satori would read the thinnest. */
async function readSlice(slice: string, weight: Weight): Promise<Face> {
  const variable = await readInstalledFile(fontPackage, `files/noto-sans-sc-${slice}-wght-normal.woff2`);
  const data = await subsetFont(variable, undefined, {
    keepAllGlyphs: true,
    targetFormat: 'sfnt',
    variationAxes: { wght: weight },
  });
  return toFace(`han-${slice}`, weight, data);
}
