import { dateOfDay } from '../dates/date-of-day.ts';
import type { PartialDate } from '../dates/partial-date.ts';
import type { Dossier } from '../dossier/dossier.ts';

/** The day on which anything of the record was published for the first time; `undefined` before there is a ledger. */
export function firstPublication({ ledger }: Dossier): PartialDate | undefined {
  const days = Object.values(ledger?.addresses ?? {}).map(({ published }) => published);
  const first = days.sort()[0];
  return first === undefined ? undefined : dateOfDay(first);
}
