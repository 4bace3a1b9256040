import type { Element } from 'hast';
import { s } from 'hastscript';
import type { Claim } from '../dossier/dossier.ts';
import { disclosureDay } from '../dossier/disclosure-day.ts';
import type { SeenRelation } from '../dossier/join-dossier.ts';
import type { Place, PlacedNeighbours } from '../timeline/place-neighbours.ts';
import { relationLabels } from './labels.ts';
import { percent } from './percent.ts';

/** A claim and its relations as neighbours in time, contradictions above it. */
export function toNeighbours(relations: readonly SeenRelation[]): { day: string; isAbove: boolean }[] {
  return relations.map(({ type, claim }) => ({
    day: disclosureDay(claim, claim.made),
    isAbove: type === 'contradicts',
  }));
}

/** Draws a claim among those it has relations to; each bears the number that it has in the list of the relations. */
export function drawRelations(
  relations: readonly SeenRelation[],
  { own, others }: PlacedNeighbours,
  hrefOf: (claim: Claim) => string,
): Element[] {
  const placed = relations.map((relation, index) => ({ relation, number: index + 1, ...(others[index] ?? own) }));
  return [
    s('line.figure-grid', { x2: '100%', y1: own.y, y2: own.y }),
    ...placed.map(({ relation: { type }, ...place }) => drawEdge(type, own, place)),
    s('circle.figure-own', { cx: percent(own.x), cy: own.y, r: 8 }),
    ...placed.map(({ relation: { type, direction, claim }, number, x, y }) =>
      s('a.figure-mark', { href: hrefOf(claim) }, [
        s('title', `${number}. ${relationLabels[type][direction]}: ${claim.statement}`),
        s('circle.figure-node', { cx: percent(x), cy: y, r: 12 }),
        s('text.figure-number', { x: percent(x), y: y + 4, textAnchor: 'middle' }, [String(number)]),
      ]),
    ),
  ];
}

function drawEdge(type: SeenRelation['type'], own: Place, other: Place): Element {
  return s(`line.figure-edge.figure-edge--${type}`, {
    x1: percent(own.x),
    y1: own.y,
    x2: percent(other.x),
    y2: other.y,
  });
}
