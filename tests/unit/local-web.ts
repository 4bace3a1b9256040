import { createServer, type IncomingMessage, type Server as HttpServer, type ServerResponse } from 'node:http';
import { type AddressInfo, createServer as createRawServer, type Server, type Socket } from 'node:net';
import { onTestFinished } from 'vitest';
import { isPublicAddress } from '../../src/link-check/network/is-public-address.ts';
import type { Network, Timing } from '../../src/link-check/network/network.ts';

/** How one page, or all below a host, is served. */
export type Serve = (request: IncomingMessage, response: ServerResponse, web: LocalWeb) => void;

/** A request that came, and when by the clock of the web. */
export interface SeenRequest {
  method: string;
  /** The host by its name, and the path. */
  place: string;
  headers: IncomingMessage['headers'];
  time: number;
}

/** Hosts of this machine that pass for the open internet, and a network that leads nowhere else. */
export interface LocalWeb {
  network: Network;
  /** The address of a place such as `post.example/page`. */
  at: (place: string) => string;
  requests: SeenRequest[];
  /** How long was waited, time by time; no time passes meanwhile but on the clock of the web. */
  waits: number[];
  /** The most requests to one host that were under way at once. */
  mostAtOnce: () => number;
}

const patient: Timing = { pauseMs: 1000, connectMs: 600_000, exchangeMs: 600_000 };
const loopback = '127.0.0.1';

/**
 * Starts a web whose hosts end in `.example`; each page is named by its host and path, `*` stands for any path.
 * `gone.example` is no host, of `unsure.example` the resolver does not know, `inside.example` is a private one.
 */
export async function startWeb(pages: Record<string, Serve>, timing: Partial<Timing> = {}): Promise<LocalWeb> {
  let now = Date.UTC(2026, 10, 25);
  const underWay = new Map<string, number>();
  let most = 0;
  const requests: SeenRequest[] = [];
  const waits: number[] = [];
  const server = createServer((request, response) => {
    const { host = '', ...headers } = request.headers;
    const [hostname = ''] = host.split(':');
    const place = hostname + (request.url ?? '');
    requests.push({ method: request.method ?? '', place, headers, time: now });
    underWay.set(hostname, (underWay.get(hostname) ?? 0) + 1);
    most = Math.max(most, underWay.get(hostname) ?? 0);
    response.on('close', () => underWay.set(hostname, (underWay.get(hostname) ?? 0) - 1));
    const serve = pages[place] ?? pages[`${hostname}/*`] ?? notFound;
    serve(request, response, web);
  });
  const port = await listen(server);
  const network: Network = {
    lookup: (hostname) => lookUp(hostname),
    isAllowed: (address) => address === loopback || isPublicAddress(address),
    sleep: (ms, signal) => {
      waits.push(ms);
      now += ms;
      return new Promise((resolve) => {
        if (signal.aborted) resolve();
        else setImmediate(resolve);
      });
    },
    now: () => now,
    userAgent: 'link-check/1.0 (Test)',
    timing: { ...patient, ...timing },
  };
  const web: LocalWeb = {
    ...{ network, requests, waits },
    at: (place) => `http://${place.replace(/^[^/]+/, (host) => `${host}:${port}`)}`,
    mostAtOnce: () => most,
  };
  return web;
}

async function lookUp(hostname: string): Promise<{ address: string; family: number }[]> {
  await Promise.resolve();
  if (hostname === 'inside.example') return [{ address: '127.0.0.2', family: 4 }];
  const code = hostname === 'unsure.example' ? 'EAI_AGAIN' : 'ENOTFOUND';
  if (hostname === 'gone.example' || !hostname.endsWith('.example'))
    throw Object.assign(new Error(`getaddrinfo ${code} ${hostname}`), { code });
  if (code === 'EAI_AGAIN') throw Object.assign(new Error(`getaddrinfo ${code} ${hostname}`), { code });
  return [{ address: loopback, family: 4 }];
}

/** Listens on a free port of this machine until the test is done, and tells which one. */
export async function listen(server: HttpServer | Server): Promise<number> {
  await new Promise<void>((resolve) => {
    server.listen(0, loopback, resolve);
  });
  onTestFinished(() => {
    server.close();
    if ('closeAllConnections' in server) server.closeAllConnections();
  });
  return (server.address() as AddressInfo).port;
}

/** Starts a server that does with each connection as it likes. */
export function startRawServer(serve: (socket: Socket) => void): Promise<number> {
  const sockets = new Set<Socket>();
  const server = createRawServer((socket) => {
    sockets.add(socket);
    // The other side hangs up when it likes.
    socket.on('error', () => undefined);
    serve(socket);
  });
  onTestFinished(() => {
    for (const socket of sockets) socket.destroy();
  });
  return listen(server);
}

/** A page in HTML with a title, and a text that no other page has. */
export function page(title: string, text = `The text of ${title}`, status = 200): Serve {
  return (_request, response) => {
    response.writeHead(status, { 'content-type': 'text/html; charset=utf-8' });
    response.end(`<!doctype html><title>${title}</title><h1>${title}</h1><p>${text}</p>`);
  };
}

/** An answer with headers and a body. */
export function answer(status: number, headers: Record<string, string> = {}, body: string | Buffer = ''): Serve {
  return (_request, response) => {
    response.writeHead(status, headers).end(body);
  };
}

/** A redirect to another place of the web, or to what is an address already. */
export function redirect(status: number, target: string): Serve {
  return (_request, response, { at }) => {
    const location = /^[a-z]+:|^\//.test(target) ? target : at(target);
    response.writeHead(status, { location }).end();
  };
}

const notFound = page('Nothing here', 'No such page', 404);
