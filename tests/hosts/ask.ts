import { Agent, request } from 'node:http';
import type { Answer } from './answer.ts';

/** As many connections as a browser opens to a host. */
const agent = new Agent({ keepAlive: true, maxSockets: 6 });

/** What a request may say beside its address. */
export interface Wish {
  method?: 'GET' | 'HEAD';
  headers?: Record<string, string>;
}

/** Asks a host for a path exactly as it is written, which `fetch` would tidy up, and follows no redirect. */
export function ask(origin: string, path: string, { method = 'GET', headers = {} }: Wish = {}): Promise<Answer> {
  const { hostname, port } = new URL(origin);
  return new Promise((resolve, reject) => {
    request({ agent, hostname, port, path, method, headers }, (response) => {
      const chunks: Buffer[] = [];
      response.on('data', (chunk: Buffer) => chunks.push(chunk));
      response.on('error', reject);
      response.on('end', () => {
        resolve({ status: response.statusCode ?? 0, headers: response.headers, body: Buffer.concat(chunks) });
      });
    })
      .on('error', reject)
      .end();
  });
}
