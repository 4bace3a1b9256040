import type { Day } from '../../dates/partial-date.ts';
import type { Site } from '../../dossier/join-dossier.ts';
import { oncePerSite } from '../../dossier/once-per-site.ts';
import { isBriefAsOf } from '../is-brief-as-of.ts';
import { listAsOfDays } from '../list-as-of-days.ts';

/** How many entries the lists on the page of each day have, counted for all days at once. */
export const countAsOf: (site: Site) => ReadonlyMap<Day, number> = oncePerSite('countAsOf', (site) => {
  const isBrief = isBriefAsOf(site);
  let known = 0;
  return new Map(
    listAsOfDays(site).map((day) => {
      const { events = [], claims = [], judged = [], counts } = site.recordDays.get(day) ?? {};
      if (counts) known = counts.events + counts.claims;
      // A verdict on a claim of the same day stands with the claim.
      const changed = events.length + new Set([...claims, ...judged]).size;
      return [day, changed + (isBrief ? 0 : known)];
    }),
  );
});
