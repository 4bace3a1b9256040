import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { Obstacle } from '../../../src/obstacle.ts';
import { readPlainPage } from './read-plain-page.ts';
import { wordsIn } from './words-in.ts';
import { wordsOfEntry } from './words-of-entry.ts';

const kinds = ['articles', 'claims', 'events', 'sources', 'actors'];
const sampleSize = 25;

/** Ends the bench when pages of a peer lack words of their entries, or have links to pages that are not there. */
export function checkPeer(name: string, record: string, site: string): void {
  const faults = kinds.flatMap((kind) =>
    sampleOf(join(record, kind)).flatMap((id) => faultsOf(record, site, kind, id)),
  );
  if (faults.length === 0) return;
  throw new Obstacle(
    `Unexpected pages of ${name}, expected the text of the record:\n${faults.slice(0, 20).join('\n')}`,
  );
}

/** Entries of a folder by id, spread evenly over all of them. */
function sampleOf(folder: string): string[] {
  const ids = readdirSync(folder).map((name) => name.replace(/\.md$/, ''));
  const step = Math.max(1, ids.length / sampleSize);
  return Array.from({ length: Math.min(ids.length, sampleSize) }, (_, index) => ids[Math.floor(index * step)] ?? '');
}

function faultsOf(record: string, site: string, kind: string, id: string): string[] {
  const page = `/${kind}/${id}/`;
  const file = join(site, page, 'index.html');
  if (!existsSync(file)) return [`${page} is not there`];
  const { text, hrefs } = readPlainPage(file);
  const told = new Set(wordsIn(text));
  const lacking = [...wordsOfEntry(record, `${kind}/${id}.md`)].filter((word) => !told.has(word));
  const broken = hrefs.filter((href) => leadsNowhere(site, page, href));
  return [
    ...lacking.map((word) => `${page} lacks the word \`${word}\``),
    ...broken.map((href) => `${page} has a link to \`${href}\`, which is not there`),
  ];
}

function leadsNowhere(site: string, page: string, href: string): boolean {
  const origin = 'http://site';
  const url = new URL(href, origin + page);
  return url.origin === origin && !existsSync(join(site, decodeURI(url.pathname), 'index.html'));
}
