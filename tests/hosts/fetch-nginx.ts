import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fetchedNginx } from './find-nginx.ts';

/**
 * Fetches nginx from the archive of Debian or Ubuntu and unpacks it below `node_modules/`, which needs no rights and
 * changes nothing on the machine. Where there is no such archive, it leaves nothing behind.
 */
export function fetchNginx(): void {
  const home = mkdtempSync(join(tmpdir(), 'nginx-fetch-'));
  try {
    fetchPackages(home);
    for (const name of readdirSync(home).filter((file) => file.endsWith('.deb')))
      execFileSync('dpkg-deb', ['-x', join(home, name), fetchedNginx], { stdio: 'ignore' });
  } catch {
    // No such programs, or no archive within reach: the tests do without, and say so.
    rmSync(fetchedNginx, { recursive: true, force: true });
  } finally {
    rmSync(home, { recursive: true, force: true });
  }
}

/** Lists of packages of its own, since those of the machine may be missing and belong to root. */
function fetchPackages(home: string): void {
  for (const folder of ['lists/partial', 'cache/archives/partial']) mkdirSync(join(home, folder), { recursive: true });
  const settings = [
    `Dir::State::Lists=${join(home, 'lists')}`,
    `Dir::Cache=${join(home, 'cache')}`,
    'APT::Sandbox::User=',
    'Acquire::Retries=0',
    // Seconds: an archive that does not answer is none.
    'Acquire::http::Timeout=10',
  ].flatMap((setting) => ['-o', setting]);
  const run = (command: string, ...words: string[]): string =>
    execFileSync(command, [...settings, ...words], {
      cwd: home,
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'ignore'],
    });
  run('apt-get', '-q', 'update');
  // The C library is that of the machine: another one would not go with its programs.
  const libraries = run('apt-cache', 'depends', '--important', 'nginx').matchAll(/Depends: ((?:lib|zlib)\S+)/g);
  const names = [...libraries].map(([, name]) => name ?? '').filter((name) => !/^libc6\b/.test(name));
  run('apt-get', '-q', 'download', 'nginx', ...new Set(names));
}
