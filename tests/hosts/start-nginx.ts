import { cpSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { findNginx, librariesOf } from './find-nginx.ts';
import { findFreePort } from '../find-free-port.ts';
import type { RunningHost } from './running-host.ts';
import { startProgram } from './start-program.ts';

/** What no address may lead to: it stands in a hidden file of the served folder, and beside that folder. */
export const secret = 'This is for nobody.';

/** Serves a site by nginx with the file that the project has for it, changed only where that file says so. */
export async function startNginx(folder: string, basePath: string): Promise<RunningHost> {
  const home = mkdtempSync(join(tmpdir(), 'nginx-'));
  const root = join(home, 'www');
  cpSync(folder, join(root, basePath), { recursive: true });
  for (const file of [join(root, basePath, '.secret'), join(home, 'outside.txt')]) writeFileSync(file, secret);
  const port = await findFreePort();
  const conf = join(home, 'nginx.conf');
  writeFileSync(conf, around(adapt(readFileSync('.config/hosts/nginx.conf', 'utf8'), root, port, basePath), home));
  const nginx = findNginx() ?? 'nginx';
  // The last of what it says when it listens.
  const { stop } = await startProgram(nginx, ['-p', home, '-c', conf, '-e', 'stderr'], /getrlimit/, {
    cwd: home,
    env: { ...process.env, LD_LIBRARY_PATH: [...librariesOf(nginx), process.env['LD_LIBRARY_PATH'] ?? ''].join(':') },
  });
  return {
    origin: `http://127.0.0.1:${port}`,
    stop: async () => {
      await stop();
      await rm(home, { recursive: true, force: true });
    },
  };
}

/** What the file leaves to whoever deploys the site. */
function adapt(conf: string, root: string, port: number, basePath: string): string {
  const within = basePath === '/' ? '' : basePath.slice(0, -1);
  return [
    [/listen 80; # CHANGE.*/, `listen 127.0.0.1:${port};`],
    [/listen \[::\]:80; # CHANGE.*/, ''],
    [/server_name example\.org; # CHANGE.*/, 'server_name localhost;'],
    [/root \S+ # CHANGE.*/, `root "${root}";`],
    [/error_page 403 404 =404 \/404\.html; # CHANGE.*/, `error_page 403 404 =404 ${within}/404.html;`],
    [/~\^\(\?<within>/, `~^${within}(?<within>`],
  ].reduce((text, [place, own]) => {
    if (text.search(place as RegExp) < 0) throw new TypeError(`Nothing like ${String(place)} in the file for nginx`);
    // A function, since a dollar sign has a meaning in a replacement.
    return text.replace(place as RegExp, () => own as string);
  }, conf);
}

/** The rest of what nginx has to be told, with nothing outside of one folder, and no rights but those of who tests. */
function around(site: string, home: string): string {
  const folders = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'];
  return `
    daemon off;
    master_process off;
    pid "${join(home, 'nginx.pid')}";
    error_log stderr notice;
    events { }
    http {
      access_log off;
      ${folders.map((name) => `${name}_temp_path "${join(home, name)}";`).join('\n')}
      ${site}
    }`;
}
