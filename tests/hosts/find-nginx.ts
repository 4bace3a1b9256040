import { existsSync, readdirSync } from 'node:fs';
import { delimiter, join, resolve } from 'node:path';

/** Where `fetchNginx` puts it. */
export const fetchedNginx = resolve('node_modules/.cache/nginx');

/** The nginx to test with: the one that `NGINX_PATH` names, or one that is installed or was fetched; undefined without any. */
export function findNginx(): string | undefined {
  const named = process.env['NGINX_PATH'];
  if (named !== undefined) return named;
  const folders = [...(process.env['PATH'] ?? '').split(delimiter), '/usr/sbin', join(fetchedNginx, 'usr/sbin')];
  return folders.map((folder) => join(folder, 'nginx')).find((file) => existsSync(file));
}

/** The folders of the libraries that an nginx was fetched with. */
export function librariesOf(nginx: string): string[] {
  if (!nginx.startsWith(fetchedNginx)) return [];
  return ['lib', 'usr/lib']
    .map((folder) => join(fetchedNginx, folder))
    .filter((folder) => existsSync(folder))
    .flatMap((folder) => readdirSync(folder).map((name) => join(folder, name)));
}
