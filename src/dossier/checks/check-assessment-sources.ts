import { representativeDay } from '../../dates/day-bounds.ts';
import type { PartialDate } from '../../dates/partial-date.ts';
import type { CheckedEntries, CheckedEntry } from '../checked-entry.ts';
import { report } from '../problem.ts';

/** Reports assessments that rest on what was published after them, and evidence newer than the last of them. */
export function checkAssessmentSources(
  { entry, fields }: CheckedEntry<'claims'>,
  sources: CheckedEntries['sources'],
): void {
  const { file, frontMatter } = entry;
  fields.assessments?.forEach((assessment, index) => {
    assessment.sources?.forEach((source, position) => {
      const published = publishedAfter(source, assessment.date, sources);
      if (!published) return;
      const reason = `Source \`${source}\` of \`${published.edtf}\` is newer than the assessment of \`${assessment.date.edtf}\` that rests on it`;
      const place = frontMatter.placeOf(['assessments', index, 'sources', position]);
      report(file, { ruleId: 'early-assessment', reason }, place);
    });
  });
  const assessed = fields.assessments?.at(-1)?.date;
  if (!assessed) return;
  fields.evidence?.forEach(({ source }, index) => {
    const published = publishedAfter(source, assessed, sources);
    if (!published) return;
    const reason = `Source \`${source}\` of \`${published.edtf}\` is newer than the last assessment, of \`${assessed.edtf}\``;
    report(file, { ruleId: 'stale-assessment', reason }, frontMatter.placeOf(['evidence', index, 'source']));
  });
}

/** The date on which a source was published, if it can only be later than an assessment. */
function publishedAfter(
  id: string,
  assessed: PartialDate,
  sources: CheckedEntries['sources'],
): PartialDate | undefined {
  const published = sources.get(id)?.fields.published;
  return published?.start && published.start.earliest > representativeDay(assessed) ? published : undefined;
}
