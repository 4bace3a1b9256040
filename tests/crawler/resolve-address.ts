import type { Standing } from './found.ts';

/** Where an address leads: to a place of the site, to another host, or nowhere, for a reason. */
export type Destination = { path: string; id: string } | 'elsewhere' | { fault: string };

const schemes = new Set(['http:', 'https:', 'mailto:', 'data:']);
const thisMachine = /^(localhost|127\.[\d.]+|\[::1\]|0\.0\.0\.0)$/;

/** Resolves an address as a browser would that reads it in a file of the site. */
export function resolveAddress(address: string, { url, siteUrl }: Standing): Destination {
  const target = URL.parse(address, url);
  if (!target || address.trim() === '') return { fault: 'is no address' };
  if (!schemes.has(target.protocol)) return { fault: 'is not for readers' };
  if (target.origin !== new URL(siteUrl).origin)
    return thisMachine.test(target.hostname) ? { fault: 'leads to the machine of whoever reads it' } : 'elsewhere';
  if (!target.href.startsWith(siteUrl)) return { fault: 'leads out of the site' };
  const id = decode(target.hash.replace(/^#/, '').replace(/:~:.*$/, ''));
  return id === undefined ? { fault: 'has a broken fragment' } : { path: target.pathname, id };
}

function decode(fragment: string): string | undefined {
  try {
    return decodeURIComponent(fragment);
  } catch {
    // A percent sign with no number behind it, which the caller reports.
    return undefined;
  }
}
