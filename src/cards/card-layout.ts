import { cardSize } from '../outputs/shown-card.ts';
import type { Style } from './card-fonts.ts';
import type { Weight } from './face.ts';
import type { Box } from './fit-words.ts';

const margin = 64;
const measure = cardSize.width - 2 * margin;

/** A place for a text on the card. */
export interface Place extends Box {
  left: number;
  top: number;
  style: Style;
  weight: Weight;
  lineHeight: number;
  align: 'start' | 'end';
  colour: 'text' | 'soft' | 'accent';
}

/** The bar that carries the accent, and the two hairlines. */
export const bars = {
  accent: { left: 0, top: 0, width: cardSize.width, height: 14 },
  head: { left: margin, top: 104, width: measure, height: 2 },
  foot: { left: margin, top: 498, width: measure, height: 2 },
};

/** Where the shape of a verdict stands. */
export const shapePlace = { left: margin, top: 531, size: 58 };

const text = { wholeDownTo: 0, align: 'start', style: 'sans', weight: 700, lineHeight: 1.3, colour: 'text' } as const;
const shapeRoom = shapePlace.size + 20;
const head = { ...text, top: 44, height: 44 };
const foot = { top: 516, height: 88 };
const line = { ...text, left: 540, width: measure + margin - 540, height: 40, align: 'end' } as const;

/** The places of a card's texts. */
export const places = {
  record: { ...head, left: margin, width: 760, sizes: [30, 27, 24], style: 'serif' },
  kind: { ...head, left: 840, width: measure + margin - 840, sizes: [30, 27, 24, 21], align: 'end', colour: 'accent' },
  words: {
    ...text,
    left: margin,
    top: 122,
    width: measure,
    height: 360,
    // Each number of lines has the size at which so many of them just fit.
    sizes: [124, 114, 105, 97, 90, 84, 78, 73, 68, 63, 59, 55, 52, 48, 45, 42, 39, 37, 35, 33, 31],
    wholeDownTo: 45,
    style: 'serif',
    lineHeight: 1.14,
  },
  verdict: { ...text, ...foot, left: margin + shapeRoom, width: 400, sizes: [56] },
  name: { ...text, ...foot, left: margin, width: 456, sizes: [48, 42, 37, 33, 30], wholeDownTo: 30, lineHeight: 1.2 },
  onlyLine: { ...line, ...foot, sizes: [34, 31, 28, 26] },
  firstLine: { ...line, top: 514, height: 48, sizes: [40, 36, 33, 30, 27, 24] },
  secondLine: { ...line, top: 562, height: 44, sizes: [34, 30, 27, 24], weight: 400, colour: 'soft' },
} as const satisfies Record<string, Place>;
