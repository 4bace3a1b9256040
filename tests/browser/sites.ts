import type { RecordSize } from '../record-size.ts';
import type { Planting } from '../hostile/plant-site.ts';

/** A site as the tests build it. */
export interface BuiltSite {
  /** Where it is built, from the project on. */
  folder: string;
  /** The path at which it is served, with a slash at both ends. */
  basePath: string;
  environment: Record<string, string>;
  /** Whether it is built in a copy of the project at another path, by another user where that is possible. */
  elsewhere?: boolean;
  /** The size of the record that is made up for it, in the folder that `CONTENT_DIR` names. */
  generated?: RecordSize;
  /** Whether that record is made lopsided, so that a few pages hold most of it. */
  isTilted?: boolean;
  /** The hostile texts that are planted in it, in that folder; what stands where is told in a file beside it. */
  planting?: Planting;
}

const made = 'test-results/.sites/made-up';

/** The real record at two addresses, another story at a third, and made-up records of several sizes; `dist/` is there before the tests begin. */
export const sites = {
  record: { folder: 'dist', basePath: '/', environment: {} },
  recordInKiritimati: {
    folder: 'test-results/.sites/record-in-kiritimati',
    basePath: '/',
    environment: { TZ: 'Pacific/Kiritimati', LANG: 'tr_TR.UTF-8', HOME: '/nowhere', USER: 'jemand', LOGNAME: 'jemand' },
    elsewhere: true,
  },
  recordInLosAngeles: {
    folder: 'test-results/.sites/record-in-los-angeles',
    basePath: '/',
    environment: { TZ: 'America/Los_Angeles', LC_ALL: 'C' },
  },
  recordBelow: {
    folder: 'test-results/.sites/record-below',
    basePath: '/tiktok/',
    environment: { BASE_PATH: '/tiktok/' },
  },
  otherStory: {
    folder: 'test-results/.sites/other-story',
    basePath: '/sub/',
    environment: { BASE_PATH: 'sub', SITE_URL: 'https://story.example', CONTENT_DIR: 'tests/fixtures/other-story' },
  },
  tenEvents: {
    folder: 'test-results/.sites/ten-events',
    basePath: '/',
    environment: { CONTENT_DIR: `${made}/10` },
    generated: { events: 10, claims: 10, sources: 20, actors: 10, lanes: 12, seed: 1 },
  },
  hundredsOfEvents: {
    folder: 'test-results/.sites/hundreds-of-events',
    basePath: '/many/',
    environment: { CONTENT_DIR: `${made}/500`, BASE_PATH: 'many', SOCIAL_CARDS: 'off' },
    generated: { events: 500, claims: 310, sources: 150, actors: 60, seed: 2 },
  },
  thousandsOfEvents: {
    folder: 'test-results/.sites/thousands-of-events',
    basePath: '/',
    environment: { CONTENT_DIR: `${made}/5000`, SOCIAL_CARDS: 'off' },
    generated: { events: 2_000, claims: 310, sources: 200, actors: 80, seed: 3 },
  },
  lopsided: {
    folder: 'test-results/.sites/lopsided',
    basePath: '/long/',
    environment: { CONTENT_DIR: `${made}/lopsided`, BASE_PATH: 'long', SOCIAL_CARDS: 'off' },
    generated: { events: 260, claims: 640, sources: 320, actors: 310, seed: 7 },
    isTilted: true,
  },
  hostile: {
    folder: 'test-results/.sites/hostile',
    basePath: '/',
    environment: { CONTENT_DIR: `${made}/hostile`, SOCIAL_CARDS: 'off' },
    planting: 'each',
  },
  hostileTogether: {
    folder: 'test-results/.sites/hostile-together',
    basePath: '/',
    environment: { CONTENT_DIR: `${made}/hostile-together` },
    planting: 'together',
  },
  harmless: {
    folder: 'test-results/.sites/harmless',
    basePath: '/',
    environment: { CONTENT_DIR: `${made}/harmless`, SOCIAL_CARDS: 'off' },
    planting: 'none',
  },
} satisfies Record<string, BuiltSite>;

/** The address that a site is built for, with a slash at its end. */
export function siteUrlOf({ basePath, environment }: BuiltSite): string {
  return (environment['SITE_URL'] ?? 'http://localhost:4321') + basePath;
}

/** One page of each kind of the real record, by its path. */
export const pageKinds = {
  home: '/',
  article: '/articles/europe-warning-to-ruling/',
  articles: '/articles/',
  timeline: '/timeline/',
  'record as of a day': '/as-of/2022-06-17/',
  'days of the record': '/as-of/',
  'timeline by disclosure': '/timeline/disclosed/',
  claims: '/claims/',
  claim: '/claims/us-team-handles-access/',
  contradictions: '/contradictions/',
  event: '/events/buzzfeed-leaked-audio-report/',
  sources: '/sources/',
  source: '/sources/buzzfeed-tiktok-tapes-2022-06-17/',
  actors: '/actors/',
  actor: '/actors/tiktok/',
  changes: '/changes/',
  data: '/data/',
  page: '/method/',
  search: '/search/',
  'not found': '/404.html',
};

/** A page by its kind, the site that has it, and its path. */
export interface KindOfPage {
  kind: string;
  site: keyof typeof sites;
  path: string;
}

const furtherKinds: Partial<Record<keyof typeof sites, Record<string, string>>> = {
  record: {
    'search with results': '/search/?q=oracle',
    'search without results': '/search/?q=zzqqx',
    'claims of one verdict': '/claims/?verdict=confirmed',
    'timeline filtered to nothing': '/timeline/?from=2026&to=2017',
    'claims filtered to nothing': '/claims/?verdict=confirmed&kind=promise',
  },
  otherStory: {
    'home in another language': '/',
    'article with a picture, a table and footnotes': '/articles/der-riss/',
    'claim with words in a third language': '/claims/traeger-hat-riss/',
    'claim that was withdrawn': '/claims/zurueckgezogen/',
    'timeline in another language': '/timeline/',
    'event without an end': '/events/sperrung/',
    'source that is not at its address': '/sources/zeitung-2021/',
    'actor in another language': '/actors/hafen-ag/',
    'record as of a day in another language': '/as-of/2021-04-30/',
    'changes with a withdrawal': '/changes/',
    'page in another language': '/verfahren/',
  },
  hundredsOfEvents: {
    'timeline of hundreds of events': '/timeline/',
    'year of hundreds of events': '/timeline/2018/',
    'timeline of hundreds of events by disclosure': '/timeline/disclosed/',
    'days of hundreds of events': '/as-of/',
    'hundreds of events as of a day': '/as-of/2016-01-10/',
  },
  tenEvents: { 'timeline of twelve lanes': '/timeline/' },
  thousandsOfEvents: { 'timeline of thousands of events': '/timeline/' },
  lopsided: {
    'first page of a long list': '/claims/',
    'last page of a long list': '/claims/page/3/',
    'further page of an actor': '/actors/actor-0/page/2/',
    'further page of a claim': '/claims/claim-0/page/2/',
    'further page of a year': '/timeline/2018/page/2/',
    'further page of a day': '/as-of/2025-12-30/page/2/',
  },
};

/** One page of every kind there is, of all the sites: those of the real record first. */
export const everyKindOfPage: readonly KindOfPage[] = [
  ...Object.entries(pageKinds).map(([kind, path]) => ({ kind, site: 'record' as const, path })),
  ...Object.entries(furtherKinds).flatMap(([site, kinds]) =>
    Object.entries(kinds).map(([kind, path]) => ({ kind, site: site as keyof typeof sites, path })),
  ),
];
