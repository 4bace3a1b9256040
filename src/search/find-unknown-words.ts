import type { IndexPart, SearchIndex } from './search-index.ts';
import { splitText } from './split-text.ts';

/**
 * The words of a search that the record has nothing like. Pagefind leaves out a word that it does not have, or takes
 * the longest word with which it begins (`or` for `orcale`); what it finds then is not what was asked for.
 */
export async function findUnknownWords(index: SearchIndex, words: string): Promise<string[]> {
  const [first = [], ...others] = await Promise.all(index.map((part) => unknownIn(part, words)));
  return first.filter((word) => others.every((unknown) => unknown.includes(word)));
}

/** The parts of an index that have something like each of the words of a search. */
export async function partsThatKnow(index: SearchIndex, words: string): Promise<IndexPart[]> {
  const unknown = await Promise.all(index.map((part) => unknownIn(part, words)));
  return index.filter((_, at) => unknown[at]?.length === 0);
}

async function unknownIn(part: IndexPart, words: string): Promise<string[]> {
  // Words in quotation marks are found as they stand, or not at all.
  if (/^\s*".+"\s*$/.test(words)) return [];
  const asked = [...new Set(words.split(/\s+/))].filter((word) => /[\p{L}\p{N}]/u.test(word));
  const known = await Promise.all(asked.map((word) => isKnown(part, word)));
  return asked.filter((_, at) => !known[at]);
}

async function isKnown(part: IndexPart, word: string): Promise<boolean> {
  const { results } = await part.search(word);
  const [first] = results;
  if (!first) return false;
  const { raw_content, locations, meta } = await first.data();
  const { words, space } = splitText(raw_content);
  // Where no spaces are written, what was typed is itself several words.
  if (space === '') return true;
  const hits = locations.map((place) => words[place] ?? '');
  // A hit that is not in the text is in what is known beside it.
  return !isBeginningOnly(word, hits.length > 0 ? hits : meta.title.split(/\s+/));
}

/** Whether of a word no more than a short beginning was found: at most the half of it, or two letters. */
export function isBeginningOnly(word: string, found: readonly string[]): boolean {
  const asked = toLetters(word);
  const foundLetters = found.map(toLetters).filter(Boolean);
  const isShort = (one: string): boolean => one.length <= Math.max(2, asked.length / 2);
  const isLike = (one: string): boolean => commonBeginning(one, asked) > asked.length / 2;
  return (
    asked.length > 3 &&
    foundLetters.some((one) => one !== asked && asked.startsWith(one) && isShort(one)) &&
    !foundLetters.some(isLike)
  );
}

/** A word as Pagefind compares it: small letters and digits, without marks above or below them. */
function toLetters(word: string): string {
  return word
    .normalize('NFD')
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}]+/gu, '');
}

function commonBeginning(one: string, other: string): number {
  let length = 0;
  while (length < one.length && one[length] === other[length]) length += 1;
  return length;
}
