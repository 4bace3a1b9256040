/** A period behind one of these ends no sentence: initials such as `U.S.`, titles and common abbreviations. */
const abbreviation =
  /(?:^|[\s(“"'])(?:\p{Lu}\.(?:\p{Lu}\.)*|(?:Mr|Mrs|Ms|Dr|Sen|Sens|Rep|Reps|Gov|Gen|Prof|St|No|Nos|Inc|Ltd|Corp|Co|v|vs|Jan|Feb|Mar|Apr|Aug|Sept|Sep|Oct|Nov|Dec|e\.g|i\.e|cf|ca)\.)\s*$/u;

const segmenters = new Map<string, Intl.Segmenter>();

/** The first sentence of a text, by the sentence boundaries of its language (Unicode Standard Annex 29). */
export function firstSentence(text: string, language: string): string {
  let sentence = '';
  for (const { segment } of segmenterOf(language).segment(text)) {
    sentence += segment;
    if (!abbreviation.test(sentence)) break;
  }
  return sentence.trim();
}

function segmenterOf(language: string): Intl.Segmenter {
  const segmenter = segmenters.get(language) ?? new Intl.Segmenter(language, { granularity: 'sentence' });
  segmenters.set(language, segmenter);
  return segmenter;
}
