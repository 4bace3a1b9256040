import type { Element } from 'hast';
import { s } from 'hastscript';
import type { Day } from '../dates/partial-date.ts';
import type { Claim } from '../dossier/dossier.ts';
import { disclosureDay, type SeenRelation } from '../dossier/join-dossier.ts';
import { instantOf } from '../timeline/instant-of.ts';
import { packRows } from '../timeline/lanes.ts';
import { relationLabels } from './labels.ts';

/** A claim among those that it contradicts, above it, and those it supports, repeats or replaces, below it. */
export interface DrawnRelations {
  children: Element[];
  /** In pixels. */
  height: number;
  /** The first and the last day shown. */
  from: Day;
  to: Day;
}

/** The least width of the graph, in pixels. */
const narrowest = 240;
/** The height of a row, and the width that a numbered claim takes up. */
const rowHeight = 30;
const edge = 10;

/**
 * Draws a claim and its relations on a scale of time of their own, by when each became public; the
 * numbers are those of the list that stands beside the graph, whose order the relations are in.
 */
export function drawRelations(
  claim: Claim,
  relations: readonly SeenRelation[],
  hrefOf: (claim: Claim) => string,
): DrawnRelations {
  const days = [claim, ...relations.map((relation) => relation.claim)].map(dayOf).sort();
  const [from = '', to = ''] = [days[0], days.at(-1)];
  const span = Math.max(1, instantOf(to) - instantOf(from));
  const pad = edge / narrowest + 0.05;
  const shareOf = (one: Claim): number =>
    from === to ? 0.5 : pad + (1 - 2 * pad) * ((instantOf(dayOf(one)) - instantOf(from)) / span);
  const numbered = relations.map((relation, index) => ({
    relation,
    number: index + 1,
    x: shareOf(relation.claim),
    isAgainst: relation.type === 'contradicts',
  }));
  const rowsOf = (isAgainst: boolean) => {
    const side = numbered.filter((one) => one.isAgainst === isAgainst);
    const rows = packRows(side.map(({ x }) => ({ from: x * narrowest - 14, to: x * narrowest + 14 })));
    return { side, rows, count: Math.max(0, ...rows.map((row) => row + 1)) };
  };
  const [above, below] = [rowsOf(true), rowsOf(false)];
  const middle = (above.count + 0.5) * rowHeight;
  const own = percent(shareOf(claim));
  const nodes = [
    ...above.side.map((node, index) => ({ ...node, y: middle - ((above.rows[index] ?? 0) + 1) * rowHeight })),
    ...below.side.map((node, index) => ({ ...node, y: middle + ((below.rows[index] ?? 0) + 1) * rowHeight })),
  ].sort((left, right) => left.number - right.number);
  return {
    children: [
      s('line.figure-grid', { x2: '100%', y1: middle, y2: middle }),
      ...nodes.map(({ relation, x, y }) =>
        s('g.figure-mark', { class: relation.type === 'contradicts' ? ['figure-mark--accent'] : [] }, [
          s(`line.figure-edge.figure-edge--${relation.type}`, { x1: own, y1: middle, x2: percent(x), y2: y }),
        ]),
      ),
      s('circle.figure-own', { cx: own, cy: middle, r: 8 }),
      ...nodes.map(({ relation, number, x, y }) =>
        s(
          'a.figure-mark',
          {
            class: relation.type === 'contradicts' ? ['figure-mark--accent'] : [],
            href: hrefOf(relation.claim),
          },
          [
            s('title', `${number}. ${relationLabels[relation.type][relation.direction]}: ${relation.claim.statement}`),
            s('circle.figure-node', { cx: percent(x), cy: y, r: 12 }),
            s('text.figure-number', { x: percent(x), y: y + 4, textAnchor: 'middle' }, [String(number)]),
          ],
        ),
      ),
    ],
    height: (above.count + below.count + 1) * rowHeight,
    from,
    to,
  };
}

function dayOf(claim: Claim): Day {
  return disclosureDay(claim, claim.made);
}

function percent(share: number): string {
  return `${Number((share * 100).toFixed(2))}%`;
}
