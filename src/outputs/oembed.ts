import { urlTo } from '../address.ts';
import type { Claim, Dossier } from '../dossier/dossier.ts';
import { claimBlockquote } from './claim-blockquote.ts';
import { describeClaim } from './describe-claim.ts';
import { claimHeadline } from './standalone-title.ts';

/** The room that the quotation asks for, in pixels, with the text of the page that it stands in. */
const width = 600;
const charactersInLine = 70;
const lineHeight = 28;
const margins = 80;

/** A day in seconds: a verdict may change. */
const cacheAge = 86_400;

/** What a page that embeds the claim gets: oEmbed 1.0 of type rich (oembed.com, section 2.3). */
export function toOembed(dossier: Dossier, claim: Claim, card?: { url: string; width: number; height: number }) {
  const { title, publisher } = dossier.settings;
  const lines = [claim.statement, describeClaim(dossier, claim), title].map(({ length }) =>
    Math.ceil(length / charactersInLine),
  );
  return {
    version: '1.0',
    type: 'rich',
    title: claimHeadline(dossier, claim),
    author_name: publisher.name,
    ...(publisher.url !== undefined && { author_url: publisher.url }),
    provider_name: title,
    provider_url: urlTo('/'),
    cache_age: cacheAge,
    html: claimBlockquote(dossier, claim),
    width,
    height: margins + lines.reduce((sum, count) => sum + count * lineHeight, 0),
    ...(card && { thumbnail_url: card.url, thumbnail_width: card.width, thumbnail_height: card.height }),
  };
}
