import { h } from 'hastscript';
import { toHtml } from 'hast-util-to-html';
import { urlOf } from '../address.ts';
import type { Claim, Dossier } from '../dossier/dossier.ts';
import { currentAssessment } from './current-assessment.ts';
import { attribution, verdictDay, verdictWord } from './describe-claim.ts';
import { textDirection } from './text-direction.ts';

/** A claim with its verdict as HTML to paste into any page: a quotation that is complete without script, style or frame. */
export function claimBlockquote(dossier: Dossier, claim: Claim): string {
  const { title, language } = dossier.settings;
  const url = urlOf({ collection: 'claims', id: claim.id });
  const { reason } = currentAssessment(claim);
  return toHtml(
    h('blockquote', { cite: url, lang: language, dir: textDirection(language) }, [
      h('p', [`${attribution(dossier, claim)}: `, h('strong', claim.statement)]),
      h('p', ['Verdict: ', h('strong', verdictWord(claim)), ` as of ${verdictDay(claim)}. ${reason}`]),
      h('p', ['Evidence: ', h('a', { href: url }, title)]),
    ]),
  );
}
