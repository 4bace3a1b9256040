import type { CheckedEntry } from '../checked-entry.ts';
import { report } from '../problem.ts';
import { promiseVerdicts } from '../schemas/claim.ts';

/** Reports verdicts that the kind of claim cannot have, and relations of a claim to itself. */
export function checkClaim({ entry, fields }: CheckedEntry<'claims'>): void {
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
}
