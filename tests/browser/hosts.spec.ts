import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { crawlFolder } from '../crawler/crawl-folder.ts';
import { pathOfFile } from '../crawler/path-of-file.ts';
import { readHtml } from '../crawler/read-html.ts';
import { rememberFiles } from '../crawler/remember-files.ts';
import { resolveAddress } from '../crawler/resolve-address.ts';
import { ask } from '../hosts/ask.ts';
import { typeFaults } from '../hosts/expected-types.ts';
import { headerFaults } from '../hosts/header-faults.ts';
import { hostilePaths } from '../hosts/hostile-paths.ts';
import { hosts } from '../hosts/hosts.ts';
import { oneOfEachKind } from '../hosts/one-of-each-kind.ts';
import type { RunningHost } from '../hosts/running-host.ts';
import { secret } from '../hosts/start-nginx.ts';
import { listFiles } from '../list-files.ts';
import { siteUrlOf, sites } from './sites.ts';

// One after the other, so that what one host serves is not read again from the next.
test.describe.configure({ mode: 'default' });
const read = rememberFiles();

for (const host of hosts) {
  const { folder, basePath } = sites[host.site];

  test.describe(`${host.site} on ${host.name}`, () => {
    let running: RunningHost;
    test.beforeAll(async () => {
      running = await host.start();
    });
    test.afterAll(async () => {
      await running.stop();
    });

    test('every address leads on, and every file comes as it was built, with its type and headers', async () => {
      const { answers, addressCount, faults } = await crawlFolder(sites[host.site], running.origin, {
        read,
        check: (file, answer) => {
          const { 'content-type': type = '', 'content-encoding': encoding } = answer.headers;
          const isLarge = answer.body.length > 1_500;
          return [
            ...typeFaults(file, type, host.takesHeaders),
            ...(host.takesHeaders ? headerFaults(file, answer) : []),
            ...(isLarge && host.compresses.test(type.replace(/;.*/, '')) && encoding !== 'gzip'
              ? ['is not compressed']
              : []),
          ];
        },
      });
      console.log(
        `${host.site} on ${host.name}: ${answers.size} files, ${addressCount} addresses in them, ${faults.length} failures`,
      );
      expect(faults).toEqual([]);
      expect(addressCount).toBeGreaterThan(1_000);
    });

    test('the address of a page without its slash leads to the one with it, at once', async () => {
      const pages = listFiles(folder).filter((file) => file.endsWith('/index.html'));
      const wrong: string[] = [];
      for (const path of pages.map((file) => basePath + pathOfFile(file))) {
        const { status, headers } = await ask(running.origin, `${path.slice(0, -1)}?a=b`);
        const target = new URL(headers.location ?? '', running.origin + path);
        if ((status !== 301 && status !== 308) || target.href !== `${running.origin}${path}?a=b`)
          wrong.push(`${path}: ${status} ${headers.location ?? ''}`);
      }
      console.log(`${host.site} on ${host.name}: ${pages.length} pages without their slash, ${wrong.length} failures`);
      expect(wrong).toEqual([]);
      expect(pages.length).toBeGreaterThan(20);
    });

    test('what is not there is answered with the page for that, which works at any depth', async () => {
      const notFound = readFileSync(join(folder, '404.html'));
      const missing = [
        'nope',
        'nope/',
        'nope.html',
        'claims/nope/',
        'claims/nope/deeper/still/',
        'CLAIMS/',
        'og/',
        'wp-login.php?x=1',
        'assets/nope.css',
        'data/claims/nope.json',
        'data/nope.bib',
        '%C3%BC/',
      ];
      for (const path of missing) {
        const { status, headers, body } = await ask(running.origin, basePath + path);
        expect(status, path).toBe(404);
        expect(body.equals(notFound), path).toBe(true);
        expect(headers['cache-control'], path).not.toContain('immutable');
      }
      const siteUrl = siteUrlOf(sites[host.site]);
      const { addresses } = readHtml(notFound.toString(), { url: `${siteUrl}claims/nope/deeper/still/`, siteUrl });
      const targets = addresses
        // A place on the page itself is where the page is.
        .filter((address) => !address.startsWith('#'))
        .map((address) => resolveAddress(address, { url: `${siteUrl}claims/nope/deeper/still/`, siteUrl }))
        .filter((target) => target !== 'elsewhere');
      expect(targets.length).toBeGreaterThan(10);
      for (const target of targets) {
        if ('fault' in target) throw new Error(target.fault);
        expect((await ask(running.origin, target.path)).status, target.path).toBe(200);
      }
    });

    test('no address leads to a hidden file, out of the folder or to another host', async () => {
      const own = readFileSync('package.json', 'utf8').slice(0, 60);
      for (const path of hostilePaths(basePath)) {
        const { status, headers, body } = await ask(running.origin, path);
        if (headers.location !== undefined) {
          expect([301, 308], path).toContain(status);
          expect(new URL(headers.location, running.origin).origin, path).toBe(running.origin);
        } else expect(host.refusals, path).toContain(status);
        for (const hidden of [secret, own]) expect(body.toString(), path).not.toContain(hidden);
      }
      for (const path of ['_headers', '%5Fheaders'])
        expect((await ask(running.origin, basePath + path)).status === 200, path).toBe(host.showsHeaders);
    });

    test('a file of each kind can be asked for by its head, in part, and again without being sent again', async () => {
      const files = oneOfEachKind(listFiles(folder)).filter((file) => file !== '404.html' && file !== '_headers');
      expect(files.length).toBeGreaterThan(15);
      for (const file of files) {
        const path = basePath + pathOfFile(file);
        const whole = await ask(running.origin, path);
        const head = await ask(running.origin, path, { method: 'HEAD' });
        expect([head.status, head.body.length, head.headers['content-type']], file).toEqual([
          200,
          0,
          whole.headers['content-type'],
        ]);
        const { etag = '', 'last-modified': modified } = whole.headers;
        for (const headers of [{ 'If-None-Match': etag }, ...(modified ? [{ 'If-Modified-Since': modified }] : [])]) {
          const again = await ask(running.origin, path, { headers });
          expect([again.status, again.body.length], file).toEqual([304, 0]);
        }
        const other = await ask(running.origin, path, { headers: { 'If-None-Match': '"another"' } });
        expect(other.status, file).toBe(200);
        const part = await ask(running.origin, path, { headers: { Range: 'bytes=1-5' } });
        expect(part.status, file).toBe(host.sendsParts ? 206 : 200);
        expect(part.body.equals(host.sendsParts ? whole.body.subarray(1, 6) : whole.body), file).toBe(true);
      }
    });
  });
}
