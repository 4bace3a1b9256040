import { VFile } from 'vfile';
import type { Day } from '../dates/partial-date.ts';
import { checkDates } from '../dossier/checks/check-dates.ts';
import { parseEntryFile } from '../dossier/entry-file.ts';
import { parseFields } from '../dossier/parse-fields.ts';
import { isError } from '../dossier/problem.ts';
import { sourceFields } from '../dossier/schemas/source.ts';

/** What the check of the content would find wrong with a source of this text, were it written. */
export function checkSourceText(text: string, { id, lastDay }: { id: string; lastDay: Day }): string[] {
  const path = `sources/${id}.md`;
  const file = new VFile({ path });
  const entry = parseEntryFile(new TextEncoder().encode(text), { collection: 'sources', path, file });
  const isDraft = entry.isDraft;
  if (!isDraft) {
    const fields = parseFields(
      sourceFields({ entryFault: () => undefined, laneFault: () => undefined }),
      entry.frontMatter,
      entry.file,
    );
    checkDates({ entry, fields, parsed: entry.parseBody() }, lastDay);
  }
  return entry.file.messages.filter(isError).map(({ reason }) => reason);
}
