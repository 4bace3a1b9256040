import type { Random } from './random.ts';

/** Words that test what pages do with long ones and with those of other scripts, and words that are made up. */
const words =
  'the company said that staff abroad could open data of users after a report on servers and a letter to the Senate named Größe façade Donaudampfschifffahrtsgesellschaft 數據 данные'.split(
    ' ',
  );
const syllables = 'ba ce di fo gu ha je ki lo mu na pe ri so tu va we xi yo zu an el in or us'.split(' ');

/** Sentences from `fewest` to `most` words, in which half of the words are made up. */
export function madeUpSentence(random: Random, fewest: number, most: number): string {
  return upperFirst(Array.from({ length: random.between(fewest, most) }, () => madeUpWord(random)).join(' '));
}

/**
 * Paragraphs of about so many words altogether.
 *
 * @param links Markdown links, spread over them
 */
export function madeUpParagraphs(random: Random, wordCount: number, links: readonly string[] = []): string {
  const left = [...links];
  const paragraphs: string[] = [];
  for (let written = 0; written < wordCount || left.length > 0;) {
    const sentences = Array.from({ length: random.between(1, 4) }, () => {
      const sentence = madeUpSentence(random, 5, 25);
      const link = left.shift();
      return link === undefined ? `${sentence}.` : `${sentence} ${link}.`;
    });
    const paragraph = sentences.join(' ');
    paragraphs.push(paragraph);
    written += paragraph.split(' ').length;
  }
  return paragraphs.join('\n\n');
}

function madeUpWord(random: Random): string {
  if (random.chance(0.5)) return random.pick(words);
  return Array.from({ length: random.between(2, 4) }, () => random.pick(syllables)).join('');
}

function upperFirst(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
