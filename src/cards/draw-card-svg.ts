import satori from 'satori';
import { s } from 'hastscript';
import { toHtml } from 'hast-util-to-html';
import type { Verdict } from '../dossier/schemas/claim.ts';
import { cardSize } from '../outputs/shown-card.ts';
import { verdictShapes } from '../outputs/verdict-shapes.ts';
import type { Card } from './card.ts';
import type { CardColours } from './card-colours.ts';
import { box, type CardElement } from './card-element.ts';
import { bars, shapePlace } from './card-layout.ts';
import type { Face } from './face.ts';
import { type SetCard, setCard } from './set-card.ts';
import { type SetText, type TypeSetter, typeOf } from './type-setter.ts';

/** A card as a drawing, with the texts that it was made of. */
export interface CardSvg extends SetCard {
  svg: string;
}

/** Draws a card; its letters become paths. */
export async function drawCardSvg(card: Card, colours: CardColours, setter: TypeSetter): Promise<CardSvg> {
  const { texts, missing } = await setCard(card, setter);
  const tree = box({ display: 'flex', ...cardSize, backgroundColor: colours.ground }, [
    bar(bars.accent, colours.accent),
    bar(bars.head, colours.border),
    bar(bars.foot, colours.border),
    ...texts.map((text) => textElement(text, colours)),
  ]);
  const svg = await satori(tree, { ...cardSize, fonts: allFaces(texts) });
  return { svg: 'verdict' in card.mark ? withShape(svg, card.mark.verdict, colours.text) : svg, texts, missing };
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
