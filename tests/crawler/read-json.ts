import { type Found, type Standing, joinFound } from './found.ts';
import { readHtmlFragment } from './read-html.ts';
import { readText } from './read-text.ts';

/** Keys whose value is an address, even where it is not a whole one. */
const holders = /^(\$ref|\$schema|href|src|url|\w+_url|link|address)$/;

/**
 * Reads JSON of any form: the addresses in its values, those in HTML among them, and as names the pointer to each
 * object or list (RFC 6901) and the fragment of each address of this file that is somebody's `id` in it.
 */
export function readJson(text: string, standing: Standing): Found {
  return readValue(JSON.parse(text), '', '', standing);
}

function readValue(value: unknown, key: string, pointer: string, standing: Standing): Found {
  if (typeof value === 'string') return readString(value, key, standing);
  if (typeof value !== 'object' || value === null) return joinFound([]);
  const parts = Object.entries(value).map(([name, inner]) =>
    readValue(inner, name, `${pointer}/${name.replaceAll('~', '~0').replaceAll('/', '~1')}`, standing),
  );
  return joinFound([...parts, { names: [pointer] }]);
}

function readString(value: string, key: string, standing: Standing): Found {
  if (holders.test(key)) return joinFound([{ addresses: [value] }]);
  const [address, fragment] = value.split('#');
  const isName = (key === 'id' || key === '@id') && fragment !== undefined && address === standing.url;
  const addresses = /<\w/.test(value) ? readHtmlFragment(value, standing).addresses : readText(value, standing);
  return joinFound([{ addresses, names: isName ? [fragment] : [] }]);
}
