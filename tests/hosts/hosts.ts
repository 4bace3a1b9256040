import { sites } from '../browser/sites.ts';
import { findNginx } from './find-nginx.ts';
import type { RunningHost } from './running-host.ts';
import { startCloudflare } from './start-cloudflare.ts';
import { startLikeGithubPages } from './start-like-github-pages.ts';
import { startNginx } from './start-nginx.ts';

/** A host with one of the sites on it. */
export interface Host {
  name: string;
  site: 'record' | 'recordBelow' | 'otherStory';
  start: () => Promise<RunningHost>;
  /** Whether it can be told what to send with an address. */
  takesHeaders: boolean;
  /** Whether it answers a request for a part of a file with that part; others send the whole, as they may. */
  sendsParts: boolean;
  /** Media types that it compresses, besides pages and JSON. */
  compresses: RegExp;
  /** Whether it serves `_headers` like any file: where that has no meaning, it holds no secret. */
  showsHeaders: boolean;
  /** With what it refuses an address that nobody should ask for. */
  refusals: readonly number[];
}

const nginx = {
  takesHeaders: true,
  sendsParts: true,
  compresses: /^text\/|json$|xml$|bibtex$|research-info-systems$/,
  showsHeaders: false,
  refusals: [400, 404],
};

/** Real hosts. Where no nginx is to be had, it is not among them. */
export const hosts: readonly Host[] = [
  {
    name: 'Cloudflare Pages',
    site: 'record',
    start: () => startCloudflare(sites.record.folder),
    takesHeaders: true,
    sendsParts: false,
    // The types that Cloudflare compresses are a fixed list, without those of reference managers and JSON Feed.
    compresses: /^text\/|\/(ld\+)?json$|xml$/,
    showsHeaders: false,
    // On this machine it fails where a file is asked for as if it were a folder.
    refusals: [400, 404, 502],
  },
  ...(['recordBelow', 'otherStory'] as const).map((site) => ({
    name: 'GitHub Pages',
    site,
    start: () => startLikeGithubPages(sites[site].folder, sites[site].basePath),
    takesHeaders: false,
    sendsParts: true,
    compresses: /^text\/|json$|xml$/,
    showsHeaders: true,
    refusals: [400, 404],
  })),
  ...(findNginx() === undefined
    ? []
    : (['record', 'recordBelow', 'otherStory'] as const).map((site) => ({
        ...nginx,
        name: 'nginx',
        site,
        start: () => startNginx(sites[site].folder, sites[site].basePath),
      }))),
];
