import { expect, test } from '@playwright/test';
import { crawlFolder } from '../crawler/crawl-folder.ts';
import { startLikeGithubPages } from '../hosts/start-like-github-pages.ts';
import { listFiles } from '../list-files.ts';
import { sites } from './sites.ts';

// The record and the other story are crawled on real hosts, see `hosts.spec.ts`.
for (const name of ['tenEvents', 'hundredsOfEvents'] as const)
  test(`every address of ${name} leads on, and something leads to each of its files`, async () => {
    const { folder, basePath } = sites[name];
    const { origin, stop } = await startLikeGithubPages(folder, basePath);
    const { answers, addressCount, faults } = await crawlFolder(sites[name], origin);
    await stop();
    console.log(`${name}: ${answers.size} files, ${addressCount} addresses in them, ${faults.length} failures`);
    expect(faults).toEqual([]);
    expect(answers.size).toBeGreaterThan(50);
  });

test('every entry of the record has its page', () => {
  const pages = new Set(listFiles(sites.record.folder));
  const entries = listFiles('content').filter((file) => /^(articles|claims|events|sources|actors)\/.*\.md$/.test(file));
  const missing = entries.filter((file) => !pages.has(file.replace(/\.md$/, '/index.html')));
  const count = (collection: string): number => entries.filter((file) => file.startsWith(collection)).length;
  expect(missing).toEqual([]);
  expect([count('claims'), count('events'), count('sources'), count('actors')]).toEqual([94, 93, 183, 98]);
});
