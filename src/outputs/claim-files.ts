import { urlTo } from '../address.ts';
import type { Claim } from '../dossier/dossier.ts';
import type { Site } from '../dossier/join-dossier.ts';
import { contentFolder } from '../project.ts';
import { citationFormats } from './citation-formats.ts';
import { toClaimCitation } from './claim-citation.ts';
import { exportClaim } from './data/export-claim.ts';
import { toJson } from './data/to-json.ts';
import { toOembed } from './oembed.ts';
import { cardSize, shownCard } from './shown-card.ts';

/** A file that each claim has for other programs. */
export interface ClaimFile {
  /** The endpoint that serves it while one develops, from the project on. */
  route: string;
  /** Its path within the site, for a claim's id or a former one. */
  pathOf: (id: string) => string;
  mediaType: string;
  write: (claim: Claim, site: Site) => string;
}

/** The files to cite a claim with, by format. */
export const citationFiles: Record<string, ClaimFile> = Object.fromEntries(
  Object.entries(citationFormats).map(([format, { mediaType, write }]): [string, ClaimFile] => [
    format,
    {
      route: 'src/pages/data/claims/[id].[format].ts',
      pathOf: (id) => `data/claims/${id}.${format}`,
      mediaType,
      write: (claim, site) => write([toClaimCitation(site, claim)]),
    },
  ]),
);

/** The other files of a claim. */
export const claimFiles = {
  json: {
    route: 'src/pages/data/claims/[id].json.ts',
    pathOf: (id) => `data/claims/${id}.json`,
    mediaType: 'application/json',
    write: (claim, site) => toJson(exportClaim(claim, site, contentFolder)),
  },
  oembed: {
    route: 'src/pages/oembed/claims/[id].json.ts',
    pathOf: (id) => `oembed/claims/${id}.json`,
    mediaType: 'application/json+oembed; charset=utf-8',
    write: (claim, site) => {
      const card = shownCard(site, { collection: 'claims', id: claim.id });
      const thumbnail = card && { url: urlTo(card.path), ...cardSize };
      return JSON.stringify(toOembed(site, claim, thumbnail));
    },
  },
} satisfies Record<string, ClaimFile>;

/** Every file that a claim has. */
export const allClaimFiles: readonly ClaimFile[] = Object.values({ ...claimFiles, ...citationFiles });
