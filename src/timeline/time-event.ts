import { representativeDay } from '../dates/day-bounds.ts';
import type { DatePoint } from '../dates/partial-date.ts';
import { instantOf } from './instant-of.ts';
import type { Instant, TimedEvent, TimelineEvent, TimeRange } from './timeline-event.ts';

/** The days that a timeline shows, both included. */
export interface TimeSpan {
  from: Instant;
  to: Instant;
}

/** Puts an event into time: an open end reaches to the end of what is shown. */
export function timeEvent(event: TimelineEvent, { from, to }: TimeSpan): TimedEvent {
  const { start, end } = event.occurred;
  return {
    ...event,
    start: start ? rangeOf(start) : at(from),
    end: end ? rangeOf(end) : at(to),
    isOpenBefore: !start,
    isOpenAfter: !end,
    ...(event.lag && { cameOut: instantOf(representativeDay(event.disclosed)) }),
  };
}

function rangeOf({ earliest, latest, approximate, uncertain }: DatePoint): TimeRange {
  return { earliest: instantOf(earliest), latest: instantOf(latest), isAbout: approximate || uncertain };
}

function at(instant: Instant): TimeRange {
  return { earliest: instant, latest: instant, isAbout: false };
}
