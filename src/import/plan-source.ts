import { posix } from 'node:path';
import type { Day } from '../dates/partial-date.ts';
import { checkSourceText } from './check-source-text.ts';
import { chooseId, freeId } from './choose-id.ts';
import { type MappedSource, mapSource } from './mapping/map-source.ts';
import type { Reference } from './reference.ts';
import type { Shelf } from './shelf.ts';
import { sourceText } from './source-text.ts';
import { tell } from './tell.ts';

/** A source that is ready to be written. */
export interface PlannedSource {
  reference: Reference;
  mapped: MappedSource;
  id: string;
  /** Relative to the project. */
  path: string;
  text: string;
}

export interface PlanOptions {
  shelf: Shelf;
  /** The folder of sources, as messages show it. */
  shownDir: string;
  lastDay: Day;
}

/** Decides what becomes of an entry: a file, or a message that it is there already or cannot be one. */
export function planSource(reference: Reference, { shelf, shownDir, lastDay }: PlanOptions): PlannedSource | undefined {
  const { file, line, csl, key } = reference;
  const mapped = mapSource(reference, lastDay);
  const wanted = chooseId(key, mapped.fields);
  const same = shelf.find(mapped, csl.DOI, wanted);
  if (same) {
    tell(file, 'skipped', `Skipped: \`${same.path}\` is the same work (${same.sameness})`, line);
    return undefined;
  }
  const id = freeId(wanted, shelf.isTaken);
  const text = sourceText(mapped);
  const [fault] = checkSourceText(text, { id, lastDay });
  if (fault !== undefined) {
    tell(file, 'unreadable-entry', `${fault}; no source is made of it`, line);
    return undefined;
  }
  const path = posix.join(shownDir, `${id}.md`);
  if (id !== wanted)
    tell(file, 'renamed', `Unexpected id \`${wanted}\`, which another source has; this one is \`${id}\``, line);
  shelf.add({ id, path, fields: mapped.fields }, csl.DOI);
  return { reference, mapped, id, path, text };
}
