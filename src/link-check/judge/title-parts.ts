import type { Page } from './page.ts';

const separators = /\s+[-–—]\s+|\s*[|·•»]\s*/;

/**
 * What a page says of itself: its first heading, its title and each part of it, where the name of the site often
 * stands beside. In small letters, without punctuation, English negations written out.
 */
export function titleParts({ title, heading }: Pick<Page, 'title' | 'heading'>): string[] {
  return [...title.split(separators), title, heading].map(plainWords).filter((part) => part !== '');
}

function plainWords(text: string): string {
  return text
    .toLowerCase()
    .replaceAll('’', "'")
    .replaceAll(/\bcan't\b|\bcannot\b/g, 'can not')
    .replaceAll(/n't\b/g, ' not')
    .replaceAll(/[^\p{L}\p{M}\p{N}]+/gu, ' ')
    .trim();
}
