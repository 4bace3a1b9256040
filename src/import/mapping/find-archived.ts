import type { CslEntry, CslVariable } from '../reference.ts';

export interface ArchivedReading {
  archived: string[];
  /** The variables that say nothing else. */
  from: CslVariable[];
}

const archives =
  /^https?:\/\/(?:web\.archive\.org|archive\.(?:org|ph|today|is|li|vn|fo|md)|perma\.cc|[a-z.]*webcitation\.org|ghostarchive\.org|megalodon\.jp)\//i;
const said = /^(?:archived?(?: copy| version)?(?: at| url| from)?|archiviert(?: unter)?)[:\s]*$/i;

/** Whether an address is one of an archive of the web. */
export function isArchiveAddress(url: string): boolean {
  return archives.test(url);
}

/** Addresses of archived copies: those of known archives, and any that a variable says is one. */
export function findArchived(csl: CslEntry): ArchivedReading {
  const reading: ArchivedReading = { archived: [], from: [] };
  for (const variable of ['URL', 'archive_location', 'archive', 'note'] as const) {
    // The first of several addresses is that of the entry itself.
    const text = variable === 'URL' ? (csl.URL ?? '').trim().replace(/^\S+/, '') : (csl[variable] ?? '');
    const isArchive = variable === 'archive_location';
    let rest = text;
    for (const [address] of text.matchAll(/https?:\/\/[^\s<>"{}]+/g)) {
      const url = address.replace(/[.,;:)\]]+$/, '');
      const before =
        text
          .slice(0, text.indexOf(address))
          .split(/[.;,\n]\s*/)
          .at(-1) ?? '';
      if (!isArchive && !isArchiveAddress(url) && !said.test(before)) continue;
      if (!reading.archived.includes(url)) reading.archived.push(url);
      rest = rest.replace(address, '');
    }
    if (variable !== 'URL' && rest !== text && isSaidOut(rest)) reading.from.push(variable);
  }
  return reading;
}

function isSaidOut(rest: string): boolean {
  const words = rest.replaceAll(/[\s.,;:()[\]]+/g, ' ').trim();
  return words === '' || said.test(words);
}
