import type { FoundPage } from './search-index.ts';
import { splitText } from './split-text.ts';

/** A piece of an excerpt: some words, and whether they are a hit. */
export interface ExcerptPiece {
  text: string;
  isHit: boolean;
}

/** How many words an excerpt has, and how many of them stand before the first hit, unless its sentence begins near. */
const excerptLength = 32;
const wordsBefore = 6;

/**
 * The words of a page around the most hits of a search. The page's title, with which its text begins, is left
 * out: it stands above the excerpt.
 */
export function cutExcerpt({
  raw_content,
  locations,
  meta,
}: Pick<FoundPage, 'raw_content' | 'locations' | 'meta'>): ExcerptPiece[] {
  const { words, space } = splitText(raw_content);
  const first = countTitleWords(words, meta.title);
  const hits = locations.filter((place) => place >= first).sort((left, right) => left - right);
  const start = chooseStart(words, hits, first);
  const end = start + excerptLength;
  return [
    ...(start > first ? [{ text: `…${space}`, isHit: false }] : []),
    ...joinWords(words.slice(start, end), new Set(hits.map((place) => place - start)), space),
    ...(end < words.length ? [{ text: `${space}…`, isHit: false }] : []),
  ];
}

/** The number of words with which the text says the title, and of the signs behind it; none where it says something else. */
function countTitleWords(words: readonly string[], title: string): number {
  const toLetters = (text: string): string => text.replaceAll(/[^\p{L}\p{N}]+/gu, '');
  const wanted = toLetters(title);
  let said = '';
  for (const [index, word] of words.entries()) {
    const letters = toLetters(word);
    if (said.length >= wanted.length && letters) return said === wanted ? index : 0;
    said += letters;
  }
  return said === wanted ? words.length : 0;
}

/** The beginning of the text where there is no hit; else before the hit that has the most others behind it. */
function chooseStart(words: readonly string[], hits: readonly number[], first: number): number {
  let best = { place: first, count: 0 };
  for (const place of hits) {
    const count = hits.filter((other) => other >= place && other < place + excerptLength - wordsBefore).length;
    if (count > best.count) best = { place, count };
  }
  const { place, count } = best;
  if (count === 0) return first;
  const sentence = words.findLastIndex((word, index) => index < place && /[.!?。！？]["”’)]?$/.test(word)) + 1;
  return Math.max(first, place - sentence <= 2 * wordsBefore ? sentence : place - wordsBefore);
}

/** The words in pieces, a hit without the marks around it. */
function joinWords(words: readonly string[], hits: ReadonlySet<number>, space: string): ExcerptPiece[] {
  const pieces: ExcerptPiece[] = [];
  const add = (text: string, isHit: boolean): void => {
    const last = pieces.at(-1);
    if (last?.isHit === isHit) last.text += text;
    else if (text) pieces.push({ text, isHit });
  };
  for (const [index, word] of words.entries()) {
    if (index > 0) add(space, false);
    const [, before = '', core = '', after = ''] = /^([^\p{L}\p{N}]*)(.*?)([^\p{L}\p{N}]*)$/u.exec(word) ?? [];
    add(before, false);
    add(core, hits.has(index));
    add(after, false);
  }
  return pieces;
}
