import { toEntryId } from '../dossier/schemas/entry-id.ts';
import type { SourceFields } from './source-fields.ts';

const titleWords = 4;
const limit = 80;

/** The id that an entry asks for: its citation key, else publisher, first words of the title and date. */
export function chooseId(key: string | undefined, { publisher, title, published }: SourceFields): string {
  const fromKey = key === undefined || isRecordNumber(key) ? undefined : toEntryId(key);
  if (fromKey !== undefined && /[a-z]/.test(fromKey)) return cut(fromKey);
  const words = title?.split(/\s+/).slice(0, titleWords).join(' ');
  const names = [publisher, words].map((part) => toEntryId(part ?? '')).filter((part) => part !== undefined);
  const date = toEntryId(published?.split('/').find((end) => end !== '..') ?? '');
  return [cut(names.join('-') || 'source'), date].filter((part) => part !== undefined).join('-');
}

/** The next id after one that is taken: `x`, `x-2`, `x-3`. */
export function freeId(wanted: string, isTaken: (id: string) => boolean): string {
  for (let number = 2, id = wanted; ; number += 1) {
    if (!isTaken(id)) return id;
    id = `${wanted}-${number}`;
  }
}

/** What programs write where a record has no citation key: an address of it, or a number. */
function isRecordNumber(key: string): boolean {
  return /^(?:https?:|\d+$)/.test(key);
}

function cut(id: string): string {
  return id.length <= limit
    ? id
    : id
        .slice(0, limit + 1)
        .replace(/-[^-]*$/, '')
        .slice(0, limit);
}
