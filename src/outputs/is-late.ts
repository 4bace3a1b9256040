import { earliestDay, representativeDay } from '../dates/day-bounds.ts';
import type { PartialDate } from '../dates/partial-date.ts';

/**
 * Whether an event became public at another time than it happened, as far as its dates tell: the author
 * says when, and that is neither the same date nor the day on which it began.
 */
export function isLate(occurred: PartialDate, disclosed: PartialDate | undefined): disclosed is PartialDate {
  if (!disclosed || disclosed.edtf === occurred.edtf) return false;
  const began = earliestDay(occurred);
  return began === undefined || representativeDay(disclosed) > began;
}
