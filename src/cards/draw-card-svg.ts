import satori from 'satori';
import { s } from 'hastscript';
import { toHtml } from 'hast-util-to-html';
import type { Verdict } from '../dossier/schemas/claim.ts';
import { verdictLabels } from '../outputs/labels.ts';
import { verdictShapes } from '../outputs/verdict-shapes.ts';
import type { Card } from './card.ts';
import type { CardColours } from './card-colours.ts';
import { box, type CardElement } from './card-element.ts';
import type { CardFonts } from './card-fonts.ts';
import { bars, cardSize, type Place, places, shapePlace } from './card-layout.ts';
import type { Face } from './face.ts';
import { setText, type SetText, typeOf } from './set-text.ts';

/** A card as a drawing, with what its texts came to. */
export interface CardSvg {
  svg: string;
  texts: SetText[];
  /** What of its texts no font has, by the names of scripts. */
  missing: string[];
}

/** Draws a card: every text is at the largest size at which it fits into its place. */
export async function drawCardSvg(card: Card, colours: CardColours, fonts: CardFonts): Promise<CardSvg> {
  const set = await Promise.all(textsOf(card).map(({ words, place }) => setText(words, place, fonts)));
  const missing = [...new Set(set.flatMap((text) => text.missing))].sort();
  const texts = await Promise.all(set.map(async (text) => (isLost(text) ? setAddress(card, fonts) : text)));
  const tree = box({ display: 'flex', ...cardSize, backgroundColor: colours.ground }, [
    bar(bars.accent, colours.accent),
    bar(bars.head, colours.border),
    bar(bars.foot, colours.border),
    ...texts.filter(({ text }) => text !== '').map((text) => textElement(text, colours)),
  ]);
  const svg = await satori(tree, { ...cardSize, fonts: allFaces(texts) });
  return { svg: 'verdict' in card.mark ? withShape(svg, card.mark.verdict, colours.text) : svg, texts, missing };
}

function isLost({ place, text }: SetText): boolean {
  return place === places.words && text === '';
}

/** An entry of which no letter can be drawn is told by its address, which is always in plain letters. */
function setAddress({ collection, id }: Card, fonts: CardFonts): Promise<SetText> {
  return setText(`${collection}/${id}`, places.words, fonts);
}

function textsOf({ record, kind, words, mark, lines }: Card): { words: string; place: Place }[] {
  const [first, second] = lines;
  return [
    { words: record, place: places.record },
    { words: kind, place: places.kind },
    { words, place: places.words },
    'verdict' in mark
      ? { words: verdictLabels[mark.verdict], place: places.verdict }
      : { words: mark.name, place: places.name },
    ...(first === undefined
      ? []
      : [{ words: first, place: second === undefined ? places.onlyLine : places.firstLine }]),
    ...(second === undefined ? [] : [{ words: second, place: places.secondLine }]),
  ];
}

function bar(position: Record<string, number>, colour: string): CardElement {
  return box({ position: 'absolute', ...position, backgroundColor: colour });
}

function textElement({ text, place, size, faces }: SetText, colours: CardColours): CardElement {
  const { left, top, width, height, align, colour } = place;
  const frame = { position: 'absolute', left, top, width, height, display: 'flex', flexDirection: 'column' };
  const lines = box(
    { ...typeOf({ ...place, faces }, size), color: colours[colour], textAlign: align, textWrap: 'balance' },
    text,
  );
  return box({ ...frame, justifyContent: 'center' }, [lines]);
}

/** Every face once, in an order that does not depend on which text asks for it. */
function allFaces(texts: readonly SetText[]): Face[] {
  return [...new Set(texts.flatMap(({ faces }) => faces))].sort(
    (left, right) => compare(left.name, right.name) || left.weight - right.weight,
  );
}

function compare(left: string, right: string): number {
  return left < right ? -1 : Number(left > right);
}

/** The drawing with a verdict's shape; satori would make a picture in the picture of it. */
function withShape(svg: string, verdict: Verdict, colour: string): string {
  const { fill, stroke } = verdictShapes[verdict];
  const { left, top, size } = shapePlace;
  const shape = s('g', { transform: `translate(${left} ${top}) scale(${size / 12})` }, [
    ...(fill === undefined ? [] : [s('path', { d: fill, fill: colour })]),
    ...(stroke === undefined ? [] : [s('path', { d: stroke, fill: 'none', stroke: colour, strokeWidth: 1.8 })]),
  ]);
  return svg.replace(/<\/svg>$/, `${toHtml(shape)}</svg>`);
}
