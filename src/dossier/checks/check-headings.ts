import type { CheckedEntry } from '../checked-entry.ts';
import { report } from '../problem.ts';
import { annotationIds } from './check-links.ts';

/** Reports a heading whose id is that of an annotation on the same page: only one of them could be linked to. */
export function checkHeadings({ entry, parsed }: CheckedEntry): void {
  const taken = annotationIds({ entry, parsed });
  for (const { id, position } of parsed.references.headings) {
    if (!taken.includes(id)) continue;
    report(
      entry.file,
      {
        ruleId: 'duplicate-id',
        reason: `Unexpected heading with the id \`${id}\`, which an annotation of this article has`,
      },
      position,
    );
  }
}
