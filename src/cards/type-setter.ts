import satori from 'satori';
import { box } from './card-element.ts';
import type { CardFonts } from './card-fonts.ts';
import type { Place } from './card-layout.ts';
import { drawableText } from './drawable-text.ts';
import type { Face } from './face.ts';
import { fitWords } from './fit-words.ts';

/** A text as it is set: what of it can be drawn, at the size that fits, with the faces it takes. */
export interface SetText {
  place: Place;
  /** The text as it was asked for. */
  words: string;
  text: string;
  size: number;
  faces: readonly Face[];
  /** What of the text no font has, by the names of scripts. */
  missing: string[];
}

/** Fits texts into their places; what stands on many cards, such as a name or a day, is fitted once. */
export class TypeSetter {
  readonly #fonts: CardFonts;
  readonly #labels = new Map<string, Promise<SetText>>();

  constructor(fonts: CardFonts) {
    this.#fonts = fonts;
  }

  /** The text in the largest type that fits; `text` is empty where no font has it. */
  set(words: string, place: Place): Promise<SetText> {
    if (place.sizes.length > mostLabelSizes) return setText(words, place, this.#fonts);
    const key = `${place.left} ${place.top} ${words}`;
    const known = this.#labels.get(key) ?? setText(words, place, this.#fonts);
    this.#labels.set(key, known);
    return known;
  }
}

/** Places with more sizes are for words that are on one card only. */
const mostLabelSizes = 5;

async function setText(words: string, place: Place, fonts: CardFonts): Promise<SetText> {
  const faces = await fonts.facesFor(words.normalize('NFC'), place.style, place.weight);
  const { text, missing } = drawableText(words, faces);
  if (text === '') return { place, words, faces, missing, text, size: 0 };
  const fitted = await fitWords(text, place, {
    heightOf: async (candidate, size) => (await measure(candidate, size, { ...place, faces }, 'stretch')).height,
    longestWord: (candidate) => measureLongestWord(candidate, { ...place, faces }),
  });
  return { place, words, faces, missing, ...fitted };
}

/** The type of a text, as styles that satori knows. */
export function typeOf({ faces, weight, lineHeight }: Setting, size: number): Record<string, string | number> {
  return {
    fontFamily: faces.map(({ name }) => name).join(', '),
    fontWeight: weight,
    fontSize: size,
    lineHeight,
    overflowWrap: 'anywhere',
  };
}

type Setting = Pick<Place, 'width' | 'weight' | 'lineHeight'> & { faces: readonly Face[] };

/** The size at which words are measured: widths grow with the size of type in proportion. */
const measuringSize = 100;
/** More than any word is wide. */
const endless = 1_000_000;
/** Shorter words fit at any size that cards use. */
const shortWord = 8;
/** Scripts that lines may be broken in anywhere. */
const unspaced = /\p{Script=Han}|\p{Script=Hiragana}|\p{Script=Katakana}|\p{Script=Thai}/u;

async function measureLongestWord(text: string, setting: Setting): Promise<number> {
  const words = text.split(/\s|(?<=\p{Pd})/u).filter((word) => word.length > shortWord && !unspaced.test(word));
  const longest = words.sort((left, right) => right.length - left.length).slice(0, 3);
  const sizes = await Promise.all(
    longest.map((word) => measure(word, measuringSize, { ...setting, width: endless }, 'flex-start')),
  );
  // Rounded up, since satori rounds to whole pixels.
  return Math.max(0, ...sizes.map(({ width }) => (width + 1) / measuringSize));
}

/** How large the lines of a text become: as wide as its place when they are stretched, else as wide as they need. */
async function measure(
  text: string,
  size: number,
  setting: Setting,
  alignItems: 'stretch' | 'flex-start',
): Promise<{ width: number; height: number }> {
  const nodes: { width: number; height: number }[] = [];
  const frame = { display: 'flex', flexDirection: 'column', alignItems, width: setting.width };
  await satori(box(frame, [box(typeOf(setting, size), text)]), {
    width: setting.width,
    fonts: [...setting.faces],
    embedFont: false,
    onNodeDetected: (node) => nodes.push(node),
  });
  const [, lines] = nodes;
  if (!lines) throw new RangeError(`Unexpected text without a size: ${text}`);
  return lines;
}
