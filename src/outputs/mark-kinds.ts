import type { PlacedEvent } from '../timeline/place-events.ts';

/** Every way in which a timeline draws an event, with what it means. */
export const markMeanings = {
  day: 'one day, or a few days',
  period: 'a period',
  softDay: 'some day of that month',
  soft: 'pale: it began or ended somewhere in here',
  about: 'approximate',
  onward: 'still going on where the record ends',
  before: 'began earlier',
  reported: 'hollow: not confirmed',
  disputed: 'dashed: disputed',
  out: 'the day it became public',
  soon: 'became public days or weeks later',
} as const;

export type MarkKind = keyof typeof markMeanings;

const tests: Record<MarkKind, (event: PlacedEvent) => boolean> = {
  day: (event) => event.isDot && !isSoft(event),
  period: ({ x, isDot }) => !isDot && x.coreFrom <= x.coreTo,
  softDay: (event) => event.isDot && isSoft(event),
  soft: (event) => !event.isDot && isSoft(event),
  about: ({ isDot, start, end }) => !isDot && (start.isAbout || end.isAbout),
  onward: ({ isOpenAfter }) => isOpenAfter,
  before: ({ isOpenBefore }) => isOpenBefore,
  reported: ({ certainty, isDot }) => certainty === 'reported' || (isDot && certainty === 'disputed'),
  disputed: ({ certainty, isDot }) => certainty === 'disputed' && !isDot,
  out: ({ x }) => x.cameOut !== undefined,
  soon: ({ x, lag }) => lag !== undefined && x.cameOut === undefined,
};

function isSoft({ x, start, end }: PlacedEvent): boolean {
  return x.from < x.coreFrom || x.coreTo < x.to || start.isAbout || end.isAbout;
}

/** The ways in which these events are drawn, in the order in which a key tells them. */
export function markKinds(events: readonly PlacedEvent[]): MarkKind[] {
  return (Object.keys(tests) as MarkKind[]).filter((kind) => events.some(tests[kind]));
}
