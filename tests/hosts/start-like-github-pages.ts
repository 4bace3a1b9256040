import { createHash } from 'node:crypto';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { contentType, lookup } from 'mime-types';
import { listFiles } from '../list-files.ts';
import type { RunningHost } from './running-host.ts';

/** What it compresses. */
const compressed = /^text\/|json$|xml$/;

/**
 * Serves a site as GitHub Pages serves that of a repository, below its name: media types from mime-db, `404.html` for
 * what is not there, a redirect where the slash behind a folder is missing, `x.html` at `/x`, ten minutes in caches,
 * open to other sites' scripts, and no way to say another header.
 */
export async function startLikeGithubPages(folder: string, basePath: string): Promise<RunningHost> {
  // Hidden files do not get into what is uploaded.
  const files = new Set(listFiles(folder).filter((file) => !/(^|\/)\./.test(file)));
  const server = createServer((request, response) => {
    const [pathname = '', query] = (request.url ?? '').split('?');
    const path = decode(pathname);
    const file = path === undefined ? undefined : findFile(path, basePath, files);
    if (path === undefined) response.writeHead(400).end();
    else if (path !== basePath.slice(0, -1) && !path.startsWith(basePath)) response.writeHead(404).end();
    else if (file === undefined && findFile(`${path}/`, basePath, files) !== undefined)
      response.writeHead(301, { Location: `${pathname}/${query === undefined ? '' : `?${query}`}` }).end();
    else if (file === undefined) send(request, response, join(folder, '404.html'), 404);
    else send(request, response, join(folder, file), 200);
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  return {
    origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    stop: async () => {
      server.close();
      server.closeAllConnections();
      await once(server, 'close');
    },
  };
}

function decode(pathname: string): string | undefined {
  try {
    return decodeURIComponent(pathname);
  } catch {
    // A percent sign with no number behind it.
    return undefined;
  }
}

function findFile(path: string, basePath: string, files: ReadonlySet<string>): string | undefined {
  if (!path.startsWith(basePath)) return undefined;
  const name = path.slice(basePath.length);
  if (name === '' || name.endsWith('/')) return [`${name}index.html`].find((file) => files.has(file));
  return [name, `${name}.html`].find((file) => files.has(file));
}

function send(request: IncomingMessage, response: ServerResponse, file: string, status: number): void {
  const content = readFileSync(file);
  const type = lookup(file) || 'application/octet-stream';
  const isZipped = compressed.test(type) && /\bgzip\b/.test(request.headers['accept-encoding'] ?? '');
  const etag = `"${createHash('sha256').update(content).digest('hex').slice(0, 16)}"`;
  response.setHeaders(
    new Headers({
      'Content-Type': contentType(type) || type,
      'Cache-Control': 'max-age=600',
      'Access-Control-Allow-Origin': '*',
      'Accept-Ranges': 'bytes',
      Vary: 'Accept-Encoding',
      ETag: isZipped ? `W/${etag}` : etag,
    }),
  );
  const [, first, last] = /^bytes=(\d+)-(\d+)$/.exec(request.headers.range ?? '') ?? [];
  if (status === 200 && request.headers['if-none-match']?.endsWith(etag)) answer(request, response, 304);
  else if (status === 200 && first !== undefined && Number(first) < content.length) {
    const part = content.subarray(Number(first), Number(last) + 1);
    response.setHeader('Content-Range', `bytes ${first}-${Number(first) + part.length - 1}/${content.length}`);
    answer(request, response, 206, part);
  } else if (isZipped) {
    response.setHeader('Content-Encoding', 'gzip');
    answer(request, response, status, gzipSync(content, { level: 1 }));
  } else answer(request, response, status, content);
}

function answer(request: IncomingMessage, response: ServerResponse, status: number, body?: Buffer): void {
  if (body) response.setHeader('Content-Length', body.length);
  response.writeHead(status).end(request.method === 'HEAD' ? undefined : body);
}
