import { type Day, parsePartialDate } from '../dates/partial-date.ts';
import type { Source } from '../dossier/dossier.ts';
import { toTextFragment } from './text-fragment.ts';

/** Attributes of a link that leaves the site. */
export interface LinkOut {
  href: string;
  'data-originalurl'?: string;
  'data-versionurl'?: string;
  'data-versiondate'?: string;
}

type Archived = Pick<Source, 'url' | 'archived' | 'accessed'>;

/**
 * A link to a source that goes on to work when its address does not: where an archived copy is known, its
 * attributes tell the address, the copy and the day of the copy (Robust Links 1.0, link decoration).
 *
 * @param href the address or that of a copy
 * @param quote words at which the link lands
 */
export function robustLink({ url, archived = [], accessed }: Archived, href: string, quote?: string): LinkOut {
  const target = quote === undefined ? href : toTextFragment(href, quote);
  const version = archived.includes(href) ? href : archived[0];
  if (version === undefined || url === undefined) return { href: target };
  const day = dayOfCopy(version) ?? (accessed?.start?.precision === 'day' ? accessed.start.value : undefined);
  return {
    href: target,
    'data-originalurl': url,
    'data-versionurl': version,
    ...(day !== undefined && { 'data-versiondate': day }),
  };
}

/** Web archives have the moment of a copy in its address: fourteen digits, the first eight of them a day of the calendar. */
function dayOfCopy(address: string): Day | undefined {
  const [, year, month, day] = /\/(\d{4})(\d{2})(\d{2})\d{6}[a-z_]*\//.exec(address) ?? [];
  return year === undefined ? undefined : parsePartialDate(`${year}-${month}-${day}`)?.edtf;
}
