import { dateOfDay } from '../dates/date-of-day.ts';
import { representativeDay } from '../dates/day-bounds.ts';
import type { Day, PartialDate } from '../dates/partial-date.ts';

/** The date on which an event or a claim became public: as it says, or the one day that stands for when it happened. */
export function disclosedOn(
  { disclosed }: { disclosed?: PartialDate | undefined },
  happened: PartialDate,
): PartialDate {
  return disclosed ?? dateOfDay(representativeDay(happened));
}

/** The day on which an event or a claim counts as public. */
export function disclosureDay({ disclosed }: { disclosed?: PartialDate | undefined }, happened: PartialDate): Day {
  return representativeDay(disclosed ?? happened);
}
