import { pathTo } from '../address.ts';

interface Rule {
  path: string;
  headers: Record<string, string>;
}

/** What other sites' pages may load: whoever shows the record elsewhere asks for it from there. */
const open = { 'Access-Control-Allow-Origin': '*' };

const rules: readonly Rule[] = [
  { path: '/*', headers: { 'X-Content-Type-Options': 'nosniff' } },
  { path: '/data/*', headers: open },
  { path: '/oembed/*', headers: open },
  { path: '/feed.json', headers: { ...open, 'Content-Type': 'application/feed+json; charset=utf-8' } },
  { path: '/feed.xml', headers: { ...open, 'Content-Type': 'application/rss+xml; charset=utf-8' } },
  { path: '/changes.xml', headers: { ...open, 'Content-Type': 'application/rss+xml; charset=utf-8' } },
  { path: '/figures/*', headers: open },
  { path: '/data/annotations.jsonld', headers: { 'Content-Type': 'application/ld+json; charset=utf-8' } },
  { path: '/data/sources.bib', headers: { 'Content-Type': 'application/x-bibtex; charset=utf-8' } },
  { path: '/data/sources.ris', headers: { 'Content-Type': 'application/x-research-info-systems; charset=utf-8' } },
];

/** The file `_headers`, in which Netlify and Cloudflare Pages read what to send with which address. */
export function headersFile(): string {
  return rules
    .map(({ path, headers }) => {
      const lines = Object.entries(headers).map(([name, value]) => `  ${name}: ${value}`);
      return `${pathTo(path)}\n${lines.join('\n')}\n`;
    })
    .join('\n');
}
