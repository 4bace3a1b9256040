import { isDeepStrictEqual } from 'node:util';
import { parseFrontMatter } from '../../dossier/front-matter.ts';
import { splitFrontMatter } from '../../dossier/split-front-matter.ts';
import type { LinkFields } from './link-fields.ts';
import { setField } from './set-field.ts';

const byteOrderMark = '\uFEFF';

/**
 * A source's file with other values of `fields`, and every other byte as it was; `undefined` where the fields are
 * written in a way that cannot be changed without touching others, such as all on one line.
 */
export function editFields(file: string, fields: LinkFields): string | undefined {
  const mark = file.startsWith(byteOrderMark) ? byteOrderMark : '';
  const text = file.slice(mark.length);
  const { yaml } = splitFrontMatter(text);
  if (yaml === undefined) return undefined;
  const start = text.indexOf('\n') + 1;
  let edited: string | undefined = yaml;
  for (const [name, value] of Object.entries(fields) as [keyof LinkFields, string | string[]][])
    edited &&= setField(edited, name, value);
  if (edited === undefined || !isOnlyChange(yaml, edited, fields)) return undefined;
  return mark + text.slice(0, start) + edited + text.slice(start + yaml.length);
}

/** Anchors, aliases and whatever else YAML has in store: what counts is what a reader of the file makes of it. */
function isOnlyChange(before: string, after: string, fields: LinkFields): boolean {
  const [former, next] = [before, after].map((yaml) => parseFrontMatter(yaml, 1));
  return (
    next?.faults.length === 0 && isDeepStrictEqual(next.value, { ...(former?.value as object | undefined), ...fields })
  );
}
