import type { Source } from '../dossier/dossier.ts';

/** An address at which a source can be read. */
export interface OfferedAddress {
  href: string;
  isCopy: boolean;
}

/** The addresses of a source, the one to try first before all others: an archived copy where its own does not answer. */
export function offeredAddresses({ url, archived = [], status }: Source): OfferedAddress[] {
  const own = url === undefined ? [] : [{ href: url, isCopy: false }];
  const copies = archived.map((href) => ({ href, isCopy: true }));
  return status === 'live' ? [...own, ...copies] : [...copies, ...own];
}
