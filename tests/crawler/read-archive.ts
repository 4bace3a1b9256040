import { strFromU8, unzipSync } from 'fflate';
import type { Standing } from './found.ts';
import { readJson } from './read-json.ts';
import { readText } from './read-text.ts';

/** The addresses of the site in the files of a zip. */
export function readArchive(body: Uint8Array, standing: Standing): string[] {
  const files = Object.entries(unzipSync(body));
  if (files.length === 0) throw new TypeError('the archive is empty');
  return files.flatMap(([name, bytes]) => {
    const text = strFromU8(bytes);
    // In a table a comma or a quotation mark stands between an address and the next cell.
    if (!name.endsWith('.json')) return readText(text.replaceAll(/[",]/g, ' '), standing);
    // A pointer within the file holds on the site, where the same file lies beside the archive.
    return readJson(text, standing).addresses.filter((address) => !address.startsWith('#'));
  });
}
