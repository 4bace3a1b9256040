import { webAddressFault } from '../../dossier/web-address.ts';
import { quoteValue } from '../quote-value.ts';
import type { CslEntry, CslVariable } from '../reference.ts';
import { isArchiveAddress } from './find-archived.ts';

export interface AddressReading {
  url?: string;
  from?: CslVariable[];
  /** What was wrong with the address that is there. */
  faults: string[];
}

const doiForm = /^10\.\d{4,9}\/\S+$/;

/** The address of an entry on the web: its URL, else that of its DOI. */
export function findAddress({ URL: written, DOI: doi }: CslEntry): AddressReading {
  const reading = readUrl(written);
  const doiAddress = doi === undefined ? undefined : addressOfDoi(doi);
  const faults = [...reading.faults];
  if (doi !== undefined && doiAddress === undefined)
    faults.push(`Unexpected DOI ${quoteValue(doi)}, expected one such as \`10.1000/182\`; it is left out`);
  if (reading.url !== undefined) {
    const isSame = doiAddress !== undefined && addressOfDoi(reading.url) === doiAddress;
    return { url: reading.url, from: isSame ? ['URL', 'DOI'] : ['URL'], faults };
  }
  return doiAddress === undefined ? { faults } : { url: doiAddress, from: ['DOI'], faults };
}

/** The lasting address of a DOI, written with or without `doi:` or a resolver before it; `undefined` for what is none. */
export function addressOfDoi(doi: string): string | undefined {
  const bare = doi.trim().replace(/^(?:https?:\/\/(?:dx\.)?doi\.org\/|doi:\s*)/i, '');
  if (!doiForm.test(bare)) return undefined;
  return `https://doi.org/${/%[0-9a-f]{2}/i.test(bare) ? bare : encodeURI(bare).replaceAll('#', '%23').replaceAll('?', '%3F')}`;
}

function readUrl(written: string | undefined): AddressReading {
  const [first = '', ...others] = (written ?? '').split(/[\s;]+(?=https?:)|\s+/).filter(Boolean);
  if (first === '') return { faults: [] };
  const faults = others
    .filter((other) => !isArchiveAddress(other))
    .map((other) => `Unexpected second address ${quoteValue(other)}, expected one; it is left out`);
  const url = first.toWellFormed();
  if (/\p{Cc}/u.test(url) || webAddressFault(url, ['https:', 'http:'])) {
    faults.unshift(
      `Unexpected address ${quoteValue(first)}, expected one that begins with \`https://\` or \`http://\`; it is left out`,
    );
    return { faults };
  }
  return { url, faults };
}
