import { describe, expect, test } from 'vitest';
import { caddyfile } from '../../src/outputs/headers/caddyfile.ts';
import { headersFile } from '../../src/outputs/headers/headers-file.ts';
import { headerRules } from '../../src/outputs/headers/header-rules.ts';
import { nginxConf } from '../../src/outputs/headers/nginx-conf.ts';
import { toExpression } from '../../src/outputs/headers/to-expression.ts';

/** One address of each kind that a rule is made for. */
const addresses = [
  '/',
  '/claims/x/',
  '/data/',
  '/data/dossier.json',
  '/data/annotations.jsonld',
  '/data/sources.csl.json',
  '/data/claims/x.bib',
  '/data/claims/x.ris',
  '/data/claims/x.csl.json',
  '/oembed/claims/x.json',
  '/figures/timeline.svg',
  '/feed.json',
  '/feed.xml',
  '/changes.xml',
  '/sitemap-0.xml',
  '/og/claims/x.png',
  '/assets/x.BaqIf-Xt_1X7AhR.webp',
  '/pagefind/pagefind.js',
  '/pagefind/pagefind.en_8711fb9e52.pf_meta',
  '/pagefind/fragment/en_f027364.pf_fragment',
];

function rulesFor(address: string) {
  return headerRules.filter(({ path }) => new RegExp(toExpression(path)).test(address));
}

test.each(addresses)('no header of %s is set by two rules, but policies, which both hold', (address) => {
  const names = rulesFor(address).flatMap(({ headers }) => Object.keys(headers));
  const twice = names.filter((name, index) => names.indexOf(name) !== index);
  expect(twice.filter((name) => name !== 'Content-Security-Policy')).toEqual([]);
});

test('a policy that follows another says all that the first does, since some hosts send the last one only', () => {
  const [first, ...others] = headerRules.flatMap(({ headers }) => headers['Content-Security-Policy'] ?? []);
  expect(first).toBe("frame-ancestors 'none'; base-uri 'none'; object-src 'none'; form-action 'self'");
  expect(others.length).toBeGreaterThan(1);
  for (const policy of others)
    for (const directive of ["default-src 'none'", "frame-ancestors 'none'", "base-uri 'none'", "form-action 'none'"])
      expect(policy.split('; ')).toContain(directive);
});

test('only what has a digest in its name is kept for long', () => {
  const kept = addresses.filter((address) => rulesFor(address).some(({ headers }) => 'Cache-Control' in headers));
  expect(kept).toEqual([
    '/assets/x.BaqIf-Xt_1X7AhR.webp',
    '/pagefind/pagefind.en_8711fb9e52.pf_meta',
    '/pagefind/fragment/en_f027364.pf_fragment',
  ]);
});

test('each of a claim’s files has its type', () => {
  const types = ['bib', 'ris', 'csl.json'].map(
    (ending) => rulesFor(`/data/claims/x.${ending}`).find(({ headers }) => 'Content-Type' in headers)?.headers,
  );
  expect(types.map((headers) => headers?.['Content-Type'])).toEqual([
    'application/x-bibtex; charset=utf-8',
    'application/x-research-info-systems; charset=utf-8',
    'application/vnd.citationstyles.csl+json; charset=utf-8',
  ]);
});

describe('the file _headers', () => {
  // developers.cloudflare.com/pages/configuration/headers: 100 rules, 2,000 characters a line, one `*` a path.
  test('keeps the limits of Cloudflare Pages', () => {
    const lines = headersFile().split('\n');
    const paths = lines.filter((line) => line.startsWith('/'));
    expect(paths.length).toBeLessThanOrEqual(100);
    expect(Math.max(...lines.map(({ length }) => length))).toBeLessThanOrEqual(2_000);
    expect(paths.filter((path) => path.split('*').length > 2)).toEqual([]);
    expect(new Set(paths).size).toBe(paths.length);
  });

  test('has nothing but paths, each followed by headers, which Netlify reads, too', () => {
    for (const block of headersFile().trimEnd().split('\n\n'))
      expect(block).toMatch(/^\/\S*(\n {2}[A-Z][A-Za-z-]+: [\x21-\x7e]+( [\x21-\x7e]+)*)+$/);
  });
});

test('the files for nginx and Caddy say the same as the rules', async () => {
  await expect(nginxConf()).toMatchFileSnapshot('../../.config/hosts/nginx.conf');
  await expect(caddyfile()).toMatchFileSnapshot('../../.config/hosts/Caddyfile');
});
