/** A site as the tests build it. */
export interface BuiltSite {
  /** Where it is built, from the project on. */
  folder: string;
  /** The path at which it is served, with a slash at both ends. */
  basePath: string;
  environment: Record<string, string>;
}

/** The real record at two addresses, and another story at a third; `dist/` is there before the tests begin. */
export const sites = {
  record: { folder: 'dist', basePath: '/', environment: {} },
  recordInKiritimati: {
    folder: 'test-results/.sites/record-in-kiritimati',
    basePath: '/',
    environment: { TZ: 'Pacific/Kiritimati', LANG: 'tr_TR.UTF-8' },
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
} satisfies Record<string, BuiltSite>;

/** One page of each kind of the real record, by its path. */
export const pageKinds = {
  home: '/',
  article: '/articles/oracle-move-and-access-from-china/',
  articles: '/articles/',
  timeline: '/timeline/',
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
  page: '/method/',
  'not found': '/404.html',
};
