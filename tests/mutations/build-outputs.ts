import type { Dossier } from '../../src/dossier/dossier.ts';
import { joinDossier } from '../../src/dossier/join-dossier.ts';
import { asOfPath } from '../../src/dossier/ledger/as-of-path.ts';
import { formatLedger } from '../../src/dossier/ledger/format-ledger.ts';
import { updateLedger } from '../../src/dossier/ledger/update-ledger.ts';
import { listStanding } from '../../src/dossier/list-standing.ts';
import { resolveBody } from '../../src/dossier/resolve-body.ts';
import { collections } from '../../src/collections.ts';
import { entryPath } from '../../src/entry-path.ts';
import { changesFeed } from '../../src/outputs/changes-feed.ts';
import { citationFormats } from '../../src/outputs/citation-formats.ts';
import { formatClaimCitation, toClaimCitation } from '../../src/outputs/claim-citation.ts';
import { buildTables } from '../../src/outputs/data/build-tables.ts';
import { exportClaim } from '../../src/outputs/data/export-claim.ts';
import { exportDossier } from '../../src/outputs/data/export-dossier.ts';
import { toCsv } from '../../src/outputs/data/to-csv.ts';
import { entryPageTitle } from '../../src/outputs/entry-page-title.ts';
import { historyUrl } from '../../src/outputs/history-url.ts';
import { toJsonFeed } from '../../src/outputs/json-feed.ts';
import { listAsOfDays } from '../../src/outputs/list-as-of-days.ts';
import { listChanges } from '../../src/outputs/list-changes.ts';
import { listContradictions } from '../../src/outputs/list-contradictions.ts';
import { listPages } from '../../src/outputs/list-pages.ts';
import { toOembed } from '../../src/outputs/oembed.ts';
import { recordAsOf } from '../../src/outputs/record-as-of.ts';
import { recordFeed } from '../../src/outputs/record-feed.ts';
import { toRss } from '../../src/outputs/rss.ts';
import { searchData } from '../../src/outputs/search-data.ts';
import { searchFields } from '../../src/outputs/search-fields.ts';
import { sitemapParts, toSitemap } from '../../src/outputs/sitemap.ts';
import { toSourceCitation } from '../../src/outputs/source-citation.ts';
import { toAnalysis } from '../../src/outputs/structured-data/to-analysis.ts';
import { toBreadcrumbs } from '../../src/outputs/structured-data/to-breadcrumbs.ts';
import { toClaimReview } from '../../src/outputs/structured-data/to-claim-review.ts';
import { toDataset } from '../../src/outputs/structured-data/to-dataset.ts';
import { toEventPage } from '../../src/outputs/structured-data/to-event-page.ts';
import { robustLink } from '../../src/outputs/robust-link.ts';
import { toTimelineJson } from '../../src/outputs/timeline-json.ts';
import { timelineSvg } from '../../src/outputs/timeline-svg.ts';

/** What is published of a dossier beside its pages, as text by the path of the file, and the values that have a schema. */
export interface Outputs {
  texts: Map<string, string>;
  dossier: unknown;
  claims: unknown[];
}

const contentFolder = 'content';

/** Builds every output that needs no browser and no page. */
export async function buildOutputs(dossier: Dossier): Promise<Outputs> {
  const site = joinDossier(dossier);
  const { settings } = site;
  const days = listAsOfDays(site);
  const standing = listStanding(site, collections);
  const exported = exportDossier(site, { contentFolder });
  const claims = site.claimList.map((claim) => exportClaim(claim, site, contentFolder));
  const articles = [...site.articles.values()].filter(({ withdrawn }) => !withdrawn);
  const values = {
    'as-of': days.map((day) => recordAsOf(site, day)),
    search: [standing.map((target) => searchData(site, target)), searchFields(site)],
    titles: standing.map((target) => entryPageTitle(site, target)),
    contradictions: listContradictions(site),
    changes: listChanges(site),
    history: standing.map(({ collection, id }) =>
      historyUrl('https://git.example/', site[collection].get(id)?.file ?? ''),
    ),
    bodies: collections.map((collection) => [...site[collection].values()].map(({ body }) => resolveBody(body, site))),
    links: [...site.sources.values()].map((source) => robustLink(source, source.url ?? '', source.title)),
    structured: [
      articles.map((article) => toAnalysis(site, article, site.sourceList)),
      site.claimList.map((claim) => toClaimReview(site, claim)),
      site.eventList.map((event) => toEventPage(site, event)),
      standing.map((target) => toBreadcrumbs(settings, entryPath(target), entryPageTitle(site, target))),
      toDataset(site),
    ],
    oembed: site.claimList.map((claim) => toOembed(site, claim)),
    cited: site.claimList.map((claim) => formatClaimCitation(site, claim)),
    'timeline.json': toTimelineJson(site),
    'feed.json': toJsonFeed(settings, recordFeed(site, '/feed.json')),
    'dossier.json': exported,
    'claims.json': claims,
  };
  const items = [
    ...[...site.sources.values()].map(toSourceCitation),
    ...site.claimList.map((claim) => toClaimCitation(site, claim)),
  ];
  const texts = new Map([
    ...Object.entries(values).map(([name, value]): [string, string] => [name, JSON.stringify(value)]),
    ...Object.entries(citationFormats).map(([ending, { write }]): [string, string] => [ending, write(items)]),
    ...buildTables(exported).map((table): [string, string] => [`${table.name}.csv`, toCsv(table)]),
    ['feed.xml', await toRss(settings, recordFeed(site, '/feed.xml'))],
    ['changes.xml', await toRss(settings, changesFeed(site, '/changes.xml'))],
    ['timeline.svg', timelineSvg(site, '')],
    ...sitemapParts(listPages(site)).map((part): [string, string] => ['sitemap.xml', toSitemap(part)]),
    ['ledger.json', formatLedger(updateLedger(site, days.map(asOfPath), '2024-05-01'))],
  ]);
  return {
    texts,
    dossier: JSON.parse(texts.get('dossier.json') ?? '') as unknown,
    claims: JSON.parse(texts.get('claims.json') ?? '') as unknown[],
  };
}
