import type { Face } from './face.ts';
import { scriptOf } from './script-of.ts';

export interface DrawableText {
  /** The text with a mark of omission for each run of letters that no face has; empty where none of it is left. */
  text: string;
  /** The scripts of which letters are missing, by name. */
  missing: string[];
}

const characters = new Intl.Segmenter('en', { granularity: 'grapheme' });
const omission = '[…]';
const letter = /[\p{L}\p{N}]/u;
/** What asks for a form of a character, or tells programs where to break: nothing that is drawn. */
const invisible = /[\p{Cf}\uFE00-\uFE0F]/gu;

/**
 * The part of a text that faces can draw: letters that they lack are marked as left out, other signs just go;
 * where more letters lack than are there, nothing is left.
 *
 * @param faces in the order in which glyphs are looked for
 */
export function drawableText(text: string, faces: readonly Face[]): DrawableText {
  const plain = text.normalize('NFC').replaceAll(invisible, '').replaceAll(/\s+/gu, ' ').trim();
  const canDraw = glyphFinder(faces);
  const graphemes = Array.from(characters.segment(plain), ({ segment }) => ({
    segment,
    isDrawn: segment === ' ' || canDraw(segment),
  }));
  const lacking = graphemes.filter(({ isDrawn }) => !isDrawn).map(({ segment }) => segment);
  const missing = [...new Set(lacking.map(scriptOf))].sort();
  if (isMostlyLacking(graphemes)) return { text: '', missing };
  const kept = graphemes.map(({ segment, isDrawn }) => (isDrawn ? segment : letter.test(segment) ? omission : ''));
  return { text: joinOmissions(kept.join('')), missing };
}

/**
 * Whether the whole of a character is in the face that satori looks it up in: the first that has its first
 * code point, and then the same one for all characters that begin with the same half of a surrogate pair.
 */
function glyphFinder(faces: readonly Face[]): (grapheme: string) => boolean {
  const found = new Map<number, Face | undefined>();
  return (grapheme) => {
    const codePoints = Array.from(grapheme, (char) => char.codePointAt(0) ?? 0);
    const [first = 0] = codePoints;
    const unit = grapheme.charCodeAt(0);
    if (!found.has(unit))
      found.set(
        unit,
        faces.find(({ covers }) => covers.has(first)),
      );
    const face = found.get(unit);
    return face !== undefined && codePoints.every((codePoint) => face.covers.has(codePoint));
  };
}

function isMostlyLacking(graphemes: readonly { segment: string; isDrawn: boolean }[]): boolean {
  const letters = graphemes.filter(({ segment }) => letter.test(segment));
  const lacking = letters.filter(({ isDrawn }) => !isDrawn).length;
  return lacking > 0
    ? lacking * 2 > letters.length
    : letters.length === 0 && graphemes.every(({ isDrawn }) => !isDrawn);
}

function joinOmissions(text: string): string {
  return text
    .replaceAll(/\[…\](?:[\s\p{P}]*\[…\])*/gu, omission)
    .replaceAll(/\s+/g, ' ')
    .trim();
}
