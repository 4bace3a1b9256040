import type { RecordSize } from '../generate-record.ts';

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
    generated: { events: 5_000, claims: 310, sources: 200, actors: 80, seed: 3 },
  },
} satisfies Record<string, BuiltSite>;

/** One page of each kind of the real record, by its path. */
export const pageKinds = {
  home: '/',
  article: '/articles/oracle-move-and-access-from-china/',
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
