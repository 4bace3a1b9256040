import { existsSync } from 'node:fs';
import { fetchNginx } from './fetch-nginx.ts';
import { findNginx } from './find-nginx.ts';

/** Sees to it that there is an nginx to test with, and says loudly when there is none; the one that `NGINX_PATH` names has to be there. */
export default function provideNginx(): void {
  const named = process.env['NGINX_PATH'];
  if (named !== undefined && !existsSync(named))
    throw new Error(`Unexpected NGINX_PATH \`${named}\`, expected the path of an nginx that is installed`);
  if (findNginx() === undefined) fetchNginx();
  if (findNginx() === undefined)
    console.warn(
      '\nNGINX IS NOT AMONG THE TESTED HOSTS: none is installed, and none could be fetched. Install it (Debian and Ubuntu: apt-get install nginx-light), or name one: NGINX_PATH=/path/to/nginx npm test\n',
    );
}
