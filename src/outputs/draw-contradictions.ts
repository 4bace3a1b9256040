import type { Element } from 'hast';
import { s } from 'hastscript';
import { disclosureDay } from '../dossier/disclosure-day.ts';
import { instantOf } from '../timeline/instant-of.ts';
import { buildScale } from '../timeline/scale.ts';
import { spanOfDays } from '../timeline/span-of-days.ts';
import { placeTicks } from '../timeline/ticks.ts';
import { drawTickLabels, drawTickLines } from './draw-ticks.ts';
import type { Contradiction } from './list-contradictions.ts';
import { percent } from './percent.ts';

/** Contradictions on one scale of time, across as shares of the width. */
export interface DrawnContradictions {
  /** The labels of the years. */
  axis: Element[];
  /** The lines of the years, to be used by each pair under the name `contradiction-years`. */
  years: Element;
  /** Each pair: a dot where one was said, a line, and a diamond where the other came out. */
  pairs: Element[][];
}

/** The height of a pair, in pixels. */
export const pairHeight = 28;

/** The least width of the scale, in pixels: that of a small phone. */
const narrowest = 280;

/** Draws each contradiction as the time from one claim to the other. */
export function drawContradictions(contradictions: readonly Contradiction[]): DrawnContradictions {
  const days = contradictions.map(({ earlier, later }) =>
    [earlier, later].map((claim) => disclosureDay(claim, claim.made)),
  );
  const scale = buildScale(spanOfDays(days.flat()), narrowest);
  const ticks = placeTicks(scale);
  return {
    axis: drawTickLabels(ticks),
    years: s('defs', [s('g#contradiction-years', drawTickLines(ticks, '100%'))]),
    pairs: days.map(([from, to]) => {
      const [start, end] = [from, to].map((day) => percent(scale(instantOf(day ?? '')) / narrowest));
      return [
        s('use', { href: '#contradiction-years' }),
        s('svg.figure-mark', { y: '50%', overflow: 'visible' }, [
          s('line.figure-pair', { x1: start, x2: end }),
          s('line.figure-dot', { x1: start, x2: start }),
          // What is of one day stands side by side.
          s('use', { href: '#figure-out', x: end, ...(start === end && { transform: 'translate(14 0)' }) }),
        ]),
      ];
    }),
  };
}
