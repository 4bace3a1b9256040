import satori from 'satori';
import { lightValue } from '../outputs/light-value.ts';
import { box } from './card-element.ts';

/** The colours of a card. */
export interface CardColours {
  ground: string;
  text: string;
  soft: string;
  border: string;
  accent: string;
}

/**
 * The light theme's colours.
 *
 * @param tokens the stylesheet that gives the roles their values
 * @param accent the story's own accent; one that is a colour of the reader's system is left out
 */
export async function cardColours(tokens: string, accent: string | undefined): Promise<CardColours> {
  const ownAccent = accent === undefined ? undefined : await plainColour(accentOnPaper(tokens, accent));
  return {
    ground: lightValue('--color-ground', tokens),
    text: lightValue('--color-text', tokens),
    soft: lightValue('--color-text-soft', tokens),
    border: lightValue('--color-border', tokens),
    accent: ownAccent ?? (await plainColour(accentOnPaper(tokens, undefined))) ?? lightValue('--color-text', tokens),
  };
}

/** The accent as the stylesheet makes it readable on paper. */
function accentOnPaper(tokens: string, accent: string | undefined): string {
  const standard = /var\(--story-accent, (#\w+)\)/.exec(tokens)?.[1] ?? 'currentColor';
  return lightValue('--color-accent', tokens).replaceAll('var(--_accent)', accent ?? standard);
}

/** A colour of any notation as red, green and blue; `undefined` for one that depends on the reader. */
async function plainColour(colour: string): Promise<string | undefined> {
  const svg = await satori(box({ width: 1, height: 1, backgroundColor: colour }), { width: 1, height: 1, fonts: [] });
  return /fill="(#[\da-f]+|rgba?\([^"]+\))"[^>]*\/><\/svg>/.exec(svg)?.[1];
}
