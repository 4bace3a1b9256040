import { h } from 'hastscript';
import { toHtml } from 'hast-util-to-html';
import { urlOf } from '../address.ts';
import type { Claim, Dossier } from '../dossier/dossier.ts';
import { describeClaim } from './describe-claim.ts';
import { textDirection } from './text-direction.ts';

/** A claim with its verdict as HTML to paste into any page: a quotation that is complete without script, style or frame. */
export function claimBlockquote(dossier: Dossier, claim: Claim): string {
  const { title, language } = dossier.settings;
  const url = urlOf({ collection: 'claims', id: claim.id });
  return toHtml(
    h('blockquote', { cite: url, lang: language, dir: textDirection(language) }, [
      h('p', h('strong', claim.statement)),
      h('p', describeClaim(dossier, claim)),
      h('p', ['— ', h('a', { href: url }, title)]),
    ]),
  );
}
