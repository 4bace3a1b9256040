import type { PlacedEvent } from '../timeline/place-events.ts';

/** Every way in which a timeline draws an event, with what it means. */
export const markMeanings = {
  day: 'a day, or too short for a bar',
  period: 'a period',
  softDay: 'pale dot: the exact day is not known',
  soft: 'pale: it happened, began or ended somewhere in here',
  about: 'approximate',
  onward: 'still going on at the line on the right',
  before: 'began earlier',
  reported: 'hollow: not confirmed',
  disputed: 'dashed: disputed',
  out: 'the day it became public',
  soon: 'ring: became public later, too soon after for a line',
} as const;

export type MarkKind = keyof typeof markMeanings;

const tests: Record<MarkKind, (event: PlacedEvent) => boolean> = {
  day: ({ isDot, isSoft }) => isDot && !isSoft,
  period: ({ x, isDot }) => !isDot && x.coreFrom <= x.coreTo,
  softDay: ({ isDot, isSoft }) => isDot && isSoft,
  soft: ({ x, isDot }) => !isDot && (x.from < x.coreFrom || x.coreTo < x.to),
  about: ({ isDot, start, end }) => !isDot && (start.isAbout || end.isAbout),
  onward: ({ isOpenAfter }) => isOpenAfter,
  before: ({ isOpenBefore }) => isOpenBefore,
  reported: ({ certainty, isDot }) => certainty === 'reported' || (isDot && certainty === 'disputed'),
  disputed: ({ certainty, isDot }) => certainty === 'disputed' && !isDot,
  out: ({ x }) => x.cameOut !== undefined,
  soon: ({ x, isLate }) => isLate && x.cameOut === undefined,
};

/** The ways in which these events are drawn, in the order in which a key tells them. */
export function markKinds(events: readonly PlacedEvent[]): MarkKind[] {
  return (Object.keys(tests) as MarkKind[]).filter((kind) => events.some(tests[kind]));
}
