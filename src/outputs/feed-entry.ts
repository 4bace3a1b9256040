import type { Day } from '../dates/partial-date.ts';

/** An entry of a feed, whatever the format of the feed. */
export interface FeedEntry {
  /** What tells it from all others, for ever: the whole address at which it was published first. */
  id: string;
  /** Its whole address. */
  url: string;
  title: string;
  /** What it says, as plain text. */
  text: string;
  published: Day;
  changed: Day;
  /** What kind of thing it is, for people. */
  category: string;
}

/** A feed: the newest entries first. */
export interface Feed {
  title: string;
  description: string;
  /** The path of the feed itself. */
  path: string;
  entries: FeedEntry[];
}
