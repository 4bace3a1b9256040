import type { TimelineEvent } from './timeline-event.ts';

/** What came out within fewer days was no secret. */
const fewestDays = 31;

/** Whether so much time lay between an event and its disclosure that it was a secret meanwhile. */
export function isSecret({ lag }: Pick<TimelineEvent, 'lag'>): boolean {
  return (lag?.days ?? 0) >= fewestDays;
}
