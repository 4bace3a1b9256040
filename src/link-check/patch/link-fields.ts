import { type Day } from '../../dates/partial-date.ts';
import { latestDay } from '../../dates/day-bounds.ts';
import type { CheckedLink } from '../check-source.ts';
import { outcomes } from '../judge/outcome.ts';

/** The fields of a source that a check may change, in the order in which they are written. */
export interface LinkFields {
  archived?: string[];
  accessed?: Day;
  status?: 'live' | 'moved' | 'dead' | 'blocked';
}

/**
 * What a check changes in a source; nothing where it found nothing new. `accessed` is the day on which the page was
 * last read at its address, so it stays where nobody could read it.
 */
export function linkFieldsOf({ source, outcome, copy }: CheckedLink, today: Day): LinkFields {
  const fields: LinkFields = {};
  if (typeof copy === 'object') fields.archived = [copy.copy];
  if (!outcomes[outcome].isWritten) return fields;
  const isRead = outcome === 'live' || outcome === 'moved';
  if (isRead && (!source.accessed || (latestDay(source.accessed) ?? '') < today)) fields.accessed = today;
  if (source.status !== outcome) fields.status = outcome as NonNullable<LinkFields['status']>;
  return fields;
}
