import { representativeDay } from '../../dates/day-bounds.ts';
import type { Day } from '../../dates/partial-date.ts';
import { disclosureDay } from '../../dossier/disclosure-day.ts';
import type { Site } from '../../dossier/join-dossier.ts';
import { isBriefAsOf } from '../is-brief-as-of.ts';
import { listAsOfDays } from '../list-as-of-days.ts';
import { oncePerSite } from '../../dossier/once-per-site.ts';

/** How many entries the lists on the page of each day have, counted for all days at once. */
export const countAsOf: (site: Site) => ReadonlyMap<Day, number> = oncePerSite('countAsOf', (site) => {
  const isBrief = isBriefAsOf(site);
  const disclosed = [
    ...site.eventList.map((event) => disclosureDay(event, event.occurred)),
    ...site.claimList.map((claim) => disclosureDay(claim, claim.made)),
  ];
  const judged = site.claimList.flatMap((claim) => {
    const day = disclosureDay(claim, claim.made);
    const days = new Set(claim.assessments.map(({ date }) => representativeDay(date)));
    return [...days].filter((assessed) => assessed > day);
  });
  const added = countEach(disclosed);
  const changed = countEach([...disclosed, ...judged]);
  let known = 0;
  return new Map(
    listAsOfDays(site).map((day) => {
      known += added.get(day) ?? 0;
      return [day, (changed.get(day) ?? 0) + (isBrief ? 0 : known)];
    }),
  );
});

function countEach(days: readonly Day[]): Map<Day, number> {
  const counts = new Map<Day, number>();
  for (const day of days) counts.set(day, (counts.get(day) ?? 0) + 1);
  return counts;
}
