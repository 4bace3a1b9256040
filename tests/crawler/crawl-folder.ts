import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { listFiles } from '../list-files.ts';
import { type BuiltSite, siteUrlOf } from '../browser/sites.ts';
import type { Answer } from '../hosts/answer.ts';
import { ask } from '../hosts/ask.ts';
import { type Crawl, crawlSite } from './crawl-site.ts';
import { listStarts } from './list-starts.ts';
import { pathOfFile } from './path-of-file.ts';
import type { readFile } from './read-file.ts';
import { reasonToBeUnlinked } from './reason-to-be-unlinked.ts';

/** How a served site is looked at. */
interface Look {
  read?: typeof readFile;
  /** What is wrong with an answer, its body as it is without compression. */
  check?: (file: string, answer: Answer) => string[];
}

/**
 * Crawls a built site where it is served: every file of its folder has to be reached, and to come as it was built.
 */
export async function crawlFolder(site: BuiltSite, origin: string, { read, check }: Look = {}): Promise<Crawl> {
  const files = listFiles(site.folder);
  const byPath = new Map(files.map((file) => [site.basePath + pathOfFile(file), file]));
  const crawl = await crawlSite({
    siteUrl: siteUrlOf(site),
    start: listStarts(site.folder, files),
    ask: async (path) => unzip(await ask(origin, path, { headers: { 'Accept-Encoding': 'gzip' } })),
    check: (path, answer) => {
      const file = byPath.get(path);
      if (file === undefined) return ['is nothing that was built'];
      const isSame = answer.body.equals(readFileSync(join(site.folder, file)));
      return [...(isSame ? [] : ['is not what was built']), ...(check?.(file, answer) ?? [])];
    },
    ...(read && { read }),
  });
  const unreached = [...byPath].filter(([path]) => !crawl.answers.has(path)).map(([, file]) => file);
  const lost = unreached.filter((file) => reasonToBeUnlinked(site.folder, file, files) === undefined);
  return { ...crawl, faults: [...crawl.faults, ...lost.map((file) => `nothing leads to ${file}`)] };
}

function unzip(answer: Answer): Answer {
  return answer.headers['content-encoding'] === 'gzip' ? { ...answer, body: gunzipSync(answer.body) } : answer;
}
