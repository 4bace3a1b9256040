import { h } from 'hastscript';
import { toHtml } from 'hast-util-to-html';
import { urlOf } from '../address.ts';
import { formatPartialDate } from '../dates/format-partial-date.ts';
import type { Claim, Dossier } from '../dossier/dossier.ts';
import { entryOf } from '../dossier/resolve-body.ts';
import { currentAssessment } from './current-assessment.ts';
import { claimKindLabels, verdictLabels } from './labels.ts';
import { textDirection } from './text-direction.ts';

/** A claim with its verdict as HTML to paste into any page: a quotation that is complete without script, style or frame. */
export function claimBlockquote({ settings, actors }: Dossier, claim: Claim): string {
  const { title, language } = settings;
  const { id, kind, claimant, made, statement } = claim;
  const { verdict, date, reason } = currentAssessment(claim);
  const url = urlOf({ collection: 'claims', id });
  const who = `${claimKindLabels[kind]} by ${entryOf(actors, claimant).name}, ${formatPartialDate(made)}: `;
  return toHtml(
    h('blockquote', { cite: url, lang: language, dir: textDirection(language) }, [
      h('p', [who, h('strong', statement)]),
      h('p', [
        'Verdict: ',
        h('strong', verdictLabels[verdict].toLowerCase()),
        ` as of ${formatPartialDate(date)}. ${reason}`,
      ]),
      h('p', ['Evidence: ', h('a', { href: url }, title)]),
    ]),
  );
}
