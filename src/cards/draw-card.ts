import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { projectDir } from '../project.ts';
import type { Card } from './card.ts';
import { type CardColours, cardColours } from './card-colours.ts';
import { CardFonts } from './card-fonts.ts';
import { drawCardSvg } from './draw-card-svg.ts';
import { toCardPng } from './to-card-png.ts';
import { TypeSetter } from './type-setter.ts';

/** A card as a picture. */
export interface DrawnCard {
  png: Buffer;
  /** What of its texts no font has, by the names of scripts. */
  missing: string[];
}

/** What drawing needs besides the card, read once for all cards. */
export interface DrawingTools {
  setter: TypeSetter;
  colours: CardColours;
}

/** The fonts, and the colours of a record with this accent. */
export async function readDrawingTools(accent: string | undefined): Promise<DrawingTools> {
  const tokens = await readFile(join(projectDir, 'src/styles/tokens.css'), 'utf8');
  return { setter: new TypeSetter(new CardFonts()), colours: await cardColours(tokens, accent) };
}

/** Draws a card: the same card gives the same bytes. */
export async function drawCard(card: Card, { setter, colours }: DrawingTools): Promise<DrawnCard> {
  const { svg, missing } = await drawCardSvg(card, colours, setter);
  return { png: toCardPng(svg), missing };
}
