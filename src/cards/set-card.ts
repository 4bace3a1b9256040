import { verdictLabels } from '../outputs/labels.ts';
import type { Card } from './card.ts';
import { type Place, places } from './card-layout.ts';
import type { SetText, TypeSetter } from './type-setter.ts';

/** The texts of a card, each in its place. */
export interface SetCard {
  texts: SetText[];
  /** What of the card's texts no font has, by the names of scripts. */
  missing: string[];
}

/**
 * Sets every text of a card in the largest type that fits. A text of which no letter can be drawn is left out;
 * in the place of such words stands the address of the entry, which is always in plain letters.
 */
export async function setCard(card: Card, setter: TypeSetter): Promise<SetCard> {
  const texts = await setTexts(card, setter);
  const missing = [...new Set(texts.flatMap((text) => text.missing))].sort();
  const lost = texts.filter(({ text }) => text === '').map(({ words }) => words);
  if (lost.length === 0) return { texts, missing };
  const { words, lines, collection, id } = card;
  const legible: Card = {
    ...card,
    words: lost.includes(words) ? `${collection}/${id}` : words,
    lines: lines.filter((line) => !lost.includes(line)),
  };
  return { texts: (await setTexts(legible, setter)).filter(({ text }) => text !== ''), missing };
}

function setTexts(card: Card, setter: TypeSetter): Promise<SetText[]> {
  return Promise.all(textsOf(card).map(([place, words]) => setter.set(words, place)));
}

function textsOf({ record, kind, words, mark, lines }: Card): [place: Place, words: string][] {
  const [first, second] = lines;
  return [
    [places.record, record],
    [places.kind, kind],
    [places.words, words],
    'verdict' in mark ? [places.verdict, verdictLabels[mark.verdict]] : [places.name, mark.name],
    ...(first === undefined
      ? []
      : [[second === undefined ? places.onlyLine : places.firstLine, first] as [Place, string]]),
    ...(second === undefined ? [] : [[places.secondLine, second] as [Place, string]]),
  ];
}
