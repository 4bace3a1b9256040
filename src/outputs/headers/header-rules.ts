import { citationFormats } from '../citation-formats.ts';
import type { HeaderRule } from './header-rule.ts';

/**
 * Holds for everything. There is no `default-src` among it: each page carries its full policy itself, with the
 * digests of its own script and style, and where two policies are given, both hold.
 */
const contentPolicy = "frame-ancestors 'none'; base-uri 'none'; object-src 'none'; form-action 'self'";

/** A picture or a feed that is opened on its own is shown as it is: it runs nothing, loads nothing and asks nobody. */
const drawnPolicy = `default-src 'none'; style-src 'unsafe-inline'; img-src data:; font-src data:; frame-ancestors 'none'; base-uri 'none'; form-action 'none'; sandbox`;

/** As above; a browser's own viewer of JSON works in a sandbox in some browsers only. */
const dataPolicy = "default-src 'none'; frame-ancestors 'none'; base-uri 'none'; form-action 'none'";

/** What a page may ask a browser for and this site never does: no script that got in could. */
const unusedFeatures = [
  'accelerometer',
  'autoplay',
  'browsing-topics',
  'camera',
  'display-capture',
  'geolocation',
  'gyroscope',
  'hid',
  'idle-detection',
  'local-fonts',
  'magnetometer',
  'microphone',
  'midi',
  'payment',
  'publickey-credentials-get',
  'screen-wake-lock',
  'serial',
  'usb',
  'xr-spatial-tracking',
];

/** Who reads what here is nobody's business: a source that a reader looks up is not told where they come from. */
export const referrerPolicy = 'no-referrer';

const everywhere = {
  'Content-Security-Policy': contentPolicy,
  // For browsers that do not know `frame-ancestors`.
  'X-Frame-Options': 'DENY',
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': referrerPolicy,
  'Permissions-Policy': unusedFeatures.map((feature) => `${feature}=()`).join(', '),
  'Cross-Origin-Opener-Policy': 'same-origin',
  // All of it is public and the same for everyone, and cards, figures and data are made to be shown elsewhere.
  'Cross-Origin-Resource-Policy': 'cross-origin',
};

/** What other sites' scripts may read: whoever shows the record elsewhere asks for it from there. */
const open = { 'Access-Control-Allow-Origin': '*' };

/** For files whose name holds a digest of what is in them: another content has another address. */
const lasting = { 'Cache-Control': 'public, max-age=31536000, immutable' };

/** What is not in `lasting` is kept, but asked for again each time: a verdict may have changed. Hosts that read `_headers` do so of their own accord. */
export const usualCaching = 'public, max-age=0, must-revalidate';

/**
 * What a host should send with which address.
 *
 * A header that two matching rules set is sent twice by some hosts, joined with a comma by others and overridden
 * by the later rule on yet others. So only `Content-Security-Policy` is set twice: of two policies both hold, and
 * the later one says all that the first does.
 */
export const headerRules: readonly HeaderRule[] = [
  { path: '/*', headers: everywhere },
  ...['/data/*', '/oembed/*', '/figures/*'].map((path) => ({ path, headers: open })),
  { path: '/feed.json', headers: { ...open, 'Content-Type': 'application/feed+json; charset=utf-8' } },
  { path: '/feed.xml', headers: { ...open, 'Content-Type': 'application/rss+xml; charset=utf-8' } },
  { path: '/changes.xml', headers: { ...open, 'Content-Type': 'application/rss+xml; charset=utf-8' } },
  { path: '/data/*.jsonld', headers: { 'Content-Type': 'application/ld+json; charset=utf-8' } },
  ...Object.entries(citationFormats).map(([ending, { mediaType }]) => ({
    path: `/data/*.${ending}`,
    headers: { 'Content-Type': mediaType },
  })),
  ...['/*.svg', '/*.xml'].map((path) => ({ path, headers: { 'Content-Security-Policy': drawnPolicy } })),
  ...['/*.json', '/*.jsonld'].map((path) => ({ path, headers: { 'Content-Security-Policy': dataPolicy } })),
  ...[
    '/assets/*',
    '/pagefind/*.pf_meta',
    '/pagefind/*.pf_index',
    '/pagefind/*.pf_filter',
    '/pagefind/*.pf_fragment',
  ].map((path) => ({ path, headers: lasting })),
];
