import { type IncomingMessage, request as requestPlain } from 'node:http';
import { request as requestSecure } from 'node:https';
import type { LookupFunction } from 'node:net';
import type { Answer, Exchange } from './answer.ts';
import { type Failure, failureOf } from './failure.ts';
import type { HostAddress } from './host-address.ts';
import type { Network } from './network.ts';
import { readBeginning } from './read-beginning.ts';
import { resolveHost } from './resolve-host.ts';

/**
 * Asks for the page at an address with one GET request, and hangs up after the beginning of the body. There is no
 * HEAD request before it: many servers refuse those, or answer them without a look at the page, so that a GET would
 * have to follow anyway. No cookie and no password is sent, and no redirect followed.
 */
export async function ask(url: URL, network: Network, signal: AbortSignal): Promise<Exchange> {
  const end = new AbortController();
  const stop = (): void => {
    end.abort({ failure: 'stopped', detail: 'is not asked to the end' } satisfies Failure);
  };
  const timer = hangUpAfter(network.timing.exchangeMs, 'gives no answer', end);
  signal.addEventListener('abort', stop);
  if (signal.aborted) stop();
  try {
    // A resolver may take longer than anybody wants to wait, and cannot be stopped.
    const addresses = await Promise.race([resolveHost(url.hostname, network), reasonOf(end.signal)]);
    if ('failure' in addresses) return addresses;
    return await exchange(url, addresses, network, end);
  } finally {
    clearTimeout(timer);
    signal.removeEventListener('abort', stop);
  }
}

function reasonOf(signal: AbortSignal): Promise<Failure> {
  return new Promise((resolve) => {
    const tell = (): void => {
      resolve(signal.reason as Failure);
    };
    if (signal.aborted) tell();
    else signal.addEventListener('abort', tell, { once: true });
  });
}

function hangUpAfter(ms: number, what: string, end: AbortController): NodeJS.Timeout {
  return setTimeout(() => {
    end.abort({ failure: 'timeout', detail: `${what} within ${ms / 1000} s` } satisfies Failure);
  }, ms);
}

function exchange(url: URL, addresses: HostAddress[], network: Network, end: AbortController): Promise<Exchange> {
  return new Promise((resolve) => {
    const fail = (error: unknown): void => {
      resolve(end.signal.aborted ? (end.signal.reason as Failure) : failureOf(error, url.hostname));
    };
    const connecting = hangUpAfter(network.timing.connectMs, 'takes no connection', end);
    const request = (url.protocol === 'https:' ? requestSecure : requestPlain)({
      host: url.hostname.replace(/^\[(.*)\]$/, '$1'),
      port: url.port,
      path: `${url.pathname}${url.search}`,
      headers: {
        'user-agent': network.userAgent,
        accept: 'text/html,application/xhtml+xml,*/*;q=0.8',
        'accept-encoding': 'gzip, deflate, br',
      },
      lookup: offer(addresses),
      agent: false,
      maxHeaderSize: 64 * 1024,
      signal: end.signal,
    });
    request.on('socket', (socket) => {
      socket.once(url.protocol === 'https:' ? 'secureConnect' : 'connect', () => {
        clearTimeout(connecting);
      });
    });
    request.on('close', () => {
      clearTimeout(connecting);
    });
    request.on('error', fail);
    request.on('upgrade', (_response, socket) => {
      socket.destroy();
      fail({ code: 'HPE_UNEXPECTED_UPGRADE' });
    });
    request.on('response', (response) => {
      toAnswer(response).then(resolve, fail);
    });
    request.end();
  });
}

/** Hands node the addresses that were looked at, in place of a look-up of its own. */
function offer(addresses: HostAddress[]): LookupFunction {
  return (_hostname, options, callback) => {
    const [first] = addresses;
    if (options.all) callback(null, addresses);
    else callback(null, first?.address ?? '', first?.family);
  };
}

async function toAnswer(response: IncomingMessage): Promise<Answer> {
  const { headers, statusCode: status = 0 } = response;
  const { location, 'retry-after': retryAfter, 'content-type': contentType = '' } = headers;
  return {
    status,
    ...(location !== undefined && { location }),
    ...(retryAfter !== undefined && { retryAfter }),
    contentType,
    isChallenge: headers['cf-mitigated'] === 'challenge',
    body: await readBeginning(response),
  };
}
