import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { lookup } from 'mime-types';
import { compress } from '../../page-weight.ts';
import type { RunningHost } from '../../hosts/running-host.ts';
import { sharedHeaders } from '../../../src/outputs/headers/shared-headers.ts';

/** What needs no compressing. */
const dense = /^(image\/(?!svg)|font\/woff2)/;

/**
 * Serves files as a good host does, all in the same way: in Brotli at its best, compressed once, with the headers of
 * the site.
 *
 * @param fileAt the content at a path, with `index.html` where it ends in a slash; undefined where there is none
 */
export async function serveCompressed(fileAt: (path: string) => string | Buffer | undefined): Promise<RunningHost> {
  const answers = new Map<string, { body: Buffer; headers: Record<string, string> } | undefined>();
  const server = createServer((request, response) => {
    const path = new URL(request.url ?? '/', 'http://localhost').pathname.replace(/\/$/, '/index.html');
    if (!answers.has(path)) answers.set(path, toAnswer(path, fileAt(path)));
    const answer = answers.get(path);
    if (answer) response.writeHead(200, answer.headers).end(answer.body);
    else response.writeHead(404).end();
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

function toAnswer(path: string, content: string | Buffer | undefined) {
  if (content === undefined) return undefined;
  const type = lookup(path) || 'application/octet-stream';
  const isDense = dense.test(type);
  const body = isDense ? Buffer.from(content) : compress(content);
  return {
    body,
    headers: {
      ...sharedHeaders(),
      'Content-Type': /^text|json|javascript/.test(type) ? `${type}; charset=utf-8` : type,
      'Content-Length': String(body.length),
      ...(isDense ? {} : { 'Content-Encoding': 'br' }),
    },
  };
}
