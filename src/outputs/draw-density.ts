import { s } from 'hastscript';
import type { Density } from '../timeline/density.ts';
import { countNoun } from './count-noun.ts';
import { drawLaneName, type DrawnTimeline } from './draw-timeline.ts';
import { drawTickLabels, drawTickLines } from './draw-ticks.ts';
import { percent } from './percent.ts';

export interface DensityOptions {
  /** Where a year leads. */
  hrefOf: (year: string) => string;
  laneNames: ReadonlyMap<string, string>;
  accentLane: string | undefined;
}

/** The height of a lane of bars with its heading, in pixels. */
const laneHeight = 64;
const tallest = 36;

/** How high a drawn density is, in pixels. */
export function densityHeight({ lanes }: Density): number {
  return lanes.length * laneHeight;
}

/** Draws how many events lie in each period as bars, lane by lane, with a link for each year. */
export function drawDensity(density: Density, { hrefOf, laneNames, accentLane }: DensityOptions): DrawnTimeline {
  const height = densityHeight(density);
  const bottom = (index: number): number => (index + 1) * laneHeight;
  return {
    axis: drawTickLabels(density.ticks),
    grid: [
      ...drawTickLines(density.ticks, height),
      ...density.lanes.map((_, index) => s('line.figure-grid', { x2: '100%', y1: bottom(index), y2: bottom(index) })),
      ...density.lanes.flatMap(({ id, bins }, index) => {
        const group = s(`g.figure-mark${id === accentLane ? '.figure-mark--accent' : ''}`);
        group.children = bins.map(({ from, to, count }) => {
          const size = Math.max(1.5, (count / density.most) * tallest);
          return s('rect.figure-bar', {
            x: percent(from),
            width: percent((to - from) * 0.86),
            y: round(bottom(index) - size),
            height: round(size),
          });
        });
        return [group];
      }),
    ],
    laneNames: density.lanes.map(({ id }, index) =>
      drawLaneName(id, index * laneHeight + 17, { laneNames, accentLane }),
    ),
    marks: density.years
      .filter(({ count }) => count > 0)
      .map(({ year, from, to, count }) =>
        s('a.figure-mark', { href: hrefOf(year) }, [
          s('title', `${year}: ${countNoun(count, 'event')}`),
          s('rect.figure-year', { x: percent(from), width: percent(to - from), height }),
        ]),
      ),
  };
}

function round(value: number): number {
  return Number(value.toFixed(2));
}
