import type { PartialDate } from '../dates/partial-date.ts';
import type { Lag } from '../dates/lag.ts';
import type { Event } from '../dossier/dossier.ts';

/** Milliseconds since 1970-01-01 UTC at the beginning of a day. */
export type Instant = number;

/** What the timeline knows of an event before anything is computed. */
export interface TimelineEvent {
  id: string;
  title: string;
  /** The id of its lane. */
  lane: string;
  /** How certain it is that it happened. */
  certainty: Event['certainty'];
  occurred: PartialDate;
  disclosed: PartialDate;
  /** Whether it was under way since a day not known, so that no date tells when. */
  isOngoing: boolean;
  /** Whether it became public at another time than it happened. */
  isLate: boolean;
  /** The time until it came out; absent where there is none that could be told. */
  lag?: Lag;
  /** How many claims were made there and contradictions hang on these: what makes it matter. */
  connections: number;
}

/** The first and the last day that one end of an event can mean. */
export interface TimeRange {
  earliest: Instant;
  latest: Instant;
  /** Whether the author calls this end approximate or uncertain. */
  isAbout: boolean;
}

/** An event with its ends in time. A single day has the same four instants. */
export interface TimedEvent extends TimelineEvent {
  start: TimeRange;
  end: TimeRange;
  /** Whether its beginning is not known, so that it begins before what can be shown. */
  isOpenBefore: boolean;
  /** Whether it goes on at the end of what can be shown. */
  isOpenAfter: boolean;
  /** When it came out, where that was later. */
  cameOut?: Instant;
}
