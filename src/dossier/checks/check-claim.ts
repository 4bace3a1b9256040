import { representativeDay } from '../../dates/day-bounds.ts';
import type { CheckedEntries, CheckedEntry } from '../checked-entry.ts';
import { report } from '../problem.ts';
import { promiseVerdicts } from '../schemas/claim.ts';

/** Reports verdicts that the kind of claim cannot have, relations of a claim to itself, and evidence that no assessment knows of. */
export function checkClaim({ entry, fields }: CheckedEntry<'claims'>, sources: CheckedEntries['sources']): void {
  const { file, frontMatter } = entry;
  fields.assessments?.forEach(({ verdict }, index) => {
    if (
      fields.kind === 'promise' ||
      fields.kind === undefined ||
      !(promiseVerdicts as readonly string[]).includes(verdict)
    )
      return;
    const reason = `Unexpected verdict \`${verdict}\` on a claim of kind \`${fields.kind}\`, expected a \`promise\``;
    report(file, { ruleId: 'invalid-field', reason }, frontMatter.placeOf(['assessments', index, 'verdict']));
  });
  fields.relations?.forEach(({ claim }, index) => {
    if (claim !== entry.id) return;
    report(
      file,
      { ruleId: 'invalid-field', reason: `Unexpected relation of \`${claim}\` to itself` },
      frontMatter.placeOf(['relations', index, 'claim']),
    );
  });
  const assessed = fields.assessments?.at(-1)?.date;
  if (!assessed) return;
  const day = representativeDay(assessed);
  fields.evidence?.forEach(({ source }, index) => {
    const published = sources.get(source)?.fields.published;
    if (!published?.start || published.start.earliest <= day) return;
    const reason = `Source \`${source}\` of \`${published.edtf}\` is newer than the last assessment, of \`${assessed.edtf}\``;
    report(file, { ruleId: 'stale-assessment', reason }, frontMatter.placeOf(['evidence', index, 'source']));
  });
}
