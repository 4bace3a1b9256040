import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import { addPagePolicy } from '../../src/outputs/page-policy.ts';

const hashOf = (text: string): string => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
const pageWith = (rest: string): string => `<!doctype html><html lang="en"><head><meta charset="utf-8">${rest}</html>`;

function directivesOf(html: string, needs = { search: false }): Record<string, string[]> {
  const [, policy = ''] =
    /<meta charset="utf-8"><meta http-equiv="Content-Security-Policy" content="([^"]*)">/.exec(
      addPagePolicy(html, needs),
    ) ?? [];
  const directives = policy.split('; ').map((directive) => directive.split(' '));
  return Object.fromEntries(directives.map(([name, ...sources]) => [name, sources])) as Record<string, string[]>;
}

test('a page without script allows pictures and files of the site, and nothing else', () => {
  expect(directivesOf(pageWith('</head><body>'))).toEqual({
    'default-src': ["'none'"],
    'img-src': ["'self'"],
    'connect-src': ["'self'"],
    'base-uri': ["'none'"],
    'form-action': ["'self'"],
  });
});

test('scripts and styles are allowed by the hash of each, wherever they stand and once', () => {
  const script = '\n  if (1 < 2 && "</b>") run();\n';
  const style = 'a > b { content: "é" }';
  const directives = directivesOf(
    pageWith(
      `<script>${script}</script><style>${style}</style></head><body><script type="module">go()</script><script type="module">go()</script>`,
    ),
  );
  expect(directives['script-src']).toEqual([hashOf(script), hashOf('go()')].sort());
  expect(directives['style-src']).toEqual([hashOf(style)]);
});

test('rules for speculation are scripts, data are not', () => {
  const rules = '{"prefetch":[]}';
  const directives = directivesOf(
    pageWith(
      `<script type="application/ld+json">{"a":1}</script><script type="application/json">{}</script><script type="speculationrules">${rules}</script></head>`,
    ),
  );
  expect(directives['script-src']).toEqual([hashOf(rules)]);
});

test.each([
  ['an attribute in double quotation marks', '<meta name="description" content="<script>steal()</script>">'],
  ['an attribute in single quotation marks', "<meta name=description content='> <script>steal()</script>'>"],
  ['a comment', '<!-- <script>steal()</script> -->'],
  ['the title', '<title><script>steal()</script></title>'],
  ['data', '<script type="application/ld+json">{"a":"<script>steal()"}</script>'],
  ['escaped text', '</head><body>&lt;script>steal()&lt;/script>'],
])('what looks like a script within %s is not allowed', (_, html) => {
  const directives = directivesOf(pageWith(`${html}<script>own()</script>`));
  expect(directives['script-src']).toEqual([hashOf('own()')]);
});

test('only the search page may load programs of the site and run WebAssembly', () => {
  const directives = directivesOf(pageWith('<script>find()</script>'), { search: true });
  expect(directives['script-src']).toEqual([hashOf('find()'), "'self'", "'wasm-unsafe-eval'"]);
});

test('a page that does not tell its encoding first has no place for a policy', () => {
  expect(() => addPagePolicy('<!doctype html><title>x</title>', { search: false })).toThrow('without `<meta charset>`');
});

test('a page whose scripts and styles were met before has the same policy, and one with another script its own', () => {
  const page = pageWith('<style>a{}</style><script>go()</script></head><body><title><script>go()</script></title>');
  const first = addPagePolicy(page, { search: false });
  expect(addPagePolicy(page, { search: false })).toBe(first);
  const other = page.replace('</body>', '').concat('<p title="<script>stop()</script>"></p>');
  expect(directivesOf(other)).toEqual(directivesOf(page));
  expect(directivesOf(page.replace('go()', 'stop()'))['script-src']).toContain(hashOf('stop()'));
});
