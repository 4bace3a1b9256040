import { shortenWords } from './shorten-words.ts';

/** The room for a text. */
export interface Box {
  width: number;
  height: number;
  /** Sizes of type that may be used, largest first. */
  sizes: readonly number[];
  /** The smallest size down to which type shrinks in order that no word is broken. */
  wholeDownTo: number;
}

/** A text with the size of type at which it fits. */
export interface FittedWords {
  text: string;
  size: number;
}

export interface Measures {
  /** How high a text becomes at a size when it is set in the box's width. */
  heightOf: (text: string, size: number) => Promise<number>;
  /** How wide the longest word of a text is, for each pixel of its size. */
  longestWord: (text: string) => Promise<number>;
}

/** The largest type in which a text fits into a box; at the smallest, the text ends with an ellipsis behind a word. */
export async function fitWords(text: string, box: Box, measures: Measures): Promise<FittedWords> {
  const size = await largestSize(text, box, measures);
  if (size === undefined) return shorten(text, box, measures);
  const whole = wholeSize(await measures.longestWord(text), box);
  return { text, size: whole === undefined ? size : Math.min(size, whole) };
}

/** The largest size at which the height suffices; `undefined` where none does. */
async function largestSize(text: string, { height, sizes }: Box, { heightOf }: Measures): Promise<number | undefined> {
  const index = await firstIndex(sizes.length, async (candidate) => {
    return (await heightOf(text, sizes[candidate] ?? 0)) <= height;
  });
  return sizes[index];
}

/** The largest size at which the longest word stays whole; `undefined` where type would become too small for that. */
function wholeSize(longestWord: number, { width, sizes, wholeDownTo }: Box): number | undefined {
  return sizes.find((size) => size >= wholeDownTo && size * longestWord <= width);
}

async function shorten(text: string, { height, sizes }: Box, { heightOf }: Measures): Promise<FittedWords> {
  const size = sizes.at(-1) ?? 0;
  const beginnings = shortenWords(text);
  const index = await firstIndex(beginnings.length, async (candidate) => {
    return (await heightOf(beginnings[candidate] ?? '', size)) <= height;
  });
  return { text: beginnings[index] ?? '…', size };
}

/** The first index for which a test holds that holds for all that follow; `length` where it holds for none. */
async function firstIndex(length: number, test: (index: number) => Promise<boolean>): Promise<number> {
  let [low, high] = [0, length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (await test(middle)) high = middle;
    else low = middle + 1;
  }
  return low;
}
