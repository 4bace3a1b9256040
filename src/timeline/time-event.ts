import { representativeDay } from '../dates/day-bounds.ts';
import type { DatePoint } from '../dates/partial-date.ts';
import { instantOf } from './instant-of.ts';
import type { Instant, TimedEvent, TimelineEvent, TimeRange } from './timeline-event.ts';

/** The days that a timeline shows, both included. */
export interface TimeSpan {
  from: Instant;
  to: Instant;
}

/** Puts an event into time: an open end reaches to the end of what is shown, and nothing reaches further. */
export function timeEvent(event: TimelineEvent, { from, to }: TimeSpan): TimedEvent {
  const { start, end } = event.occurred;
  return {
    ...event,
    start: start ? rangeOf(start, to) : at(from),
    end: end ? rangeOf(end, to) : at(to),
    isOpenBefore: !start,
    isOpenAfter: !end || event.isOngoing,
    ...(event.isLate && { cameOut: instantOf(representativeDay(event.disclosed)) }),
  };
}

function rangeOf({ earliest, latest, approximate, uncertain }: DatePoint, last: Instant): TimeRange {
  const [first, end] = [earliest, latest].map((day) => Math.min(instantOf(day), last)) as [Instant, Instant];
  return { earliest: first, latest: end, isAbout: approximate || uncertain };
}

function at(instant: Instant): TimeRange {
  return { earliest: instant, latest: instant, isAbout: false };
}
