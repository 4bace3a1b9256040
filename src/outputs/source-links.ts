import { pathOf } from '../address.ts';
import { formatPartialDate } from '../dates/format-partial-date.ts';
import type { NamedSource } from './record-as-of.ts';

/** Links to sources by publisher and date, which tell two of one publisher apart. */
export function sourceLinks(sources: readonly NamedSource[]): { href: string; name: string; title: string }[] {
  return sources.map(({ id, title, publisher, published }) => ({
    href: pathOf({ collection: 'sources', id }),
    name: `${publisher} (${formatPartialDate(published)})`,
    title,
  }));
}
