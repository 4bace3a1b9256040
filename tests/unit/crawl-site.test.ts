import { gzipSync } from 'node:zlib';
import { encode } from 'cborg';
import { strToU8, zipSync } from 'fflate';
import { expect, test } from 'vitest';
import { crawlSite } from '../crawler/crawl-site.ts';

const siteUrl = 'https://story.example/sub/';

type Files = Record<string, string | Uint8Array>;

const page = (head: string, body: string): string =>
  `<!doctype html><html><head>${head}</head><body id="top">${body}</body></html>`;
const packed = (bytes: Uint8Array): Uint8Array => gzipSync(Buffer.concat([Buffer.from('pagefind_dcd'), bytes]));

/** A site of every kind of file in which everything leads on. */
const sound: Files = {
  '': page(
    '<link rel="alternate" href="feed.xml"><meta property="og:image" content="https://story.example/sub/card.png"><style>body { background: url(/sub/card.png) }</style>',
    '<a href="a/">A</a> <a href="a/#place">place</a> <a href="#top">up</a> <a href="https://elsewhere.example/x#y">out</a> <a href="mailto:a@b.example">write</a> <img src="card.png" srcset="/sub/card.png 1x, picture.svg 2x" alt=""> <form action="a/"></form>',
  ),
  'a/': page(
    '<meta http-equiv="refresh" content="0; url=/sub/"><script type="application/ld+json">{"@id": "https://story.example/sub/a/#thing"}</script>',
    '<p id="place" style="background: url(../card.png)">See https://story.example/sub/data.json.</p><video poster="/sub/card.png"></video><a href="#thing">thing</a><blockquote cite="/sub/"></blockquote><a href="/sub/search/pagefind-entry.json">search</a>',
  ),
  'feed.xml':
    '<rss><channel><link>https://story.example/sub/</link><item><guid isPermaLink="false">x</guid><description>&lt;a href="https://story.example/sub/a/"&gt;A&lt;/a&gt;</description></item></channel></rss>',
  'picture.svg':
    '<svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink"><a href="https://story.example/sub/a/#place"/><path id="p"/><use xlink:href="#p"/></svg>',
  'data.json':
    '{"$defs": {"x": {"$ref": "#/$defs/x"}}, "id": "https://story.example/sub/data.json#one", "html": "<a href=\\"https://story.example/sub/a/\\">A</a>", "about": "https://story.example/sub/data.json#one", "bib": "https://story.example/sub/all.bib", "zip": "https://story.example/sub/all.zip"}',
  'all.bib': '@misc{x, url = {https://story.example/sub/a/},}',
  'all.zip': zipSync({ 'table.csv': strToU8('id,address\nx,https://story.example/sub/a/,y') }),
  'card.png': 'not looked at',
  'search/pagefind-entry.json': '{"languages": {"en": {"hash": "en_1", "wasm": "en"}}}',
  'search/pagefind.en_1.pf_meta': packed(encode(['1', [['en_2']], [['a', 'b', 'en_3']], [['kind', 'en_4']]])),
  'search/wasm.en.pagefind': '',
  'search/fragment/en_2.pf_fragment': packed(Buffer.from('{"url": "/a/"}')),
  'search/index/en_3.pf_index': '',
  'search/filter/en_4.pf_filter': '',
};

async function crawl(files: Files) {
  return crawlSite({
    siteUrl,
    start: [''],
    ask: (path) => {
      const file = files[path.slice('/sub/'.length)];
      const status = file === undefined ? 404 : 200;
      return Promise.resolve({ status, headers: {}, body: Buffer.from(file ?? '') });
    },
  });
}

test('a site in which everything leads on has no fault, and is seen as a whole', async () => {
  const { answers, addressCount, faults } = await crawl(sound);
  expect(faults).toEqual([]);
  expect([...answers.keys()].sort()).toEqual(
    Object.keys(sound)
      .map((path) => `/sub/${path}`)
      .sort(),
  );
  expect(addressCount).toBe(39);
});

const inBody = (html: string): Files => ({ '': page('', html) });
const inHead = (html: string): Files => ({ '': page(html, '') });

/** A fault of each kind: what is planted, and what a crawl says of it. */
const plants: [plant: string, files: Files, fault: string][] = [
  ['a link', inBody('<a href="b/">B</a>'), '/sub/: /sub/b/ is answered with 404'],
  ['a picture', inBody('<img src="b.png" alt="">'), '/sub/: /sub/b.png is answered with 404'],
  [
    'a picture of a set',
    inBody('<img srcset="card.png 1x, b.png 2x" alt="">'),
    '/sub/: /sub/b.png is answered with 404',
  ],
  ['a poster', inBody('<video poster="b.png"></video>'), '/sub/: /sub/b.png is answered with 404'],
  ['a form', inBody('<form action="b/"></form>'), '/sub/: /sub/b/ is answered with 404'],
  ['a button', inBody('<button formaction="b/"></button>'), '/sub/: /sub/b/ is answered with 404'],
  ['a quotation', inBody('<blockquote cite="b/"></blockquote>'), '/sub/: /sub/b/ is answered with 404'],
  ['an embedded file', inBody('<object data="b.svg"></object>'), '/sub/: /sub/b.svg is answered with 404'],
  ['a link in a drawing', inBody('<svg><a xlink:href="b/"></a></svg>'), '/sub/: /sub/b/ is answered with 404'],
  ['a style', inBody('<p style="background: url(b.png)"></p>'), '/sub/: /sub/b.png is answered with 404'],
  ['a word in a text', inBody('<p>(https://story.example/sub/b/)</p>'), '/sub/: /sub/b/ is answered with 404'],
  [
    'an address for a script',
    inBody('<p data-x="https://story.example/sub/b/"></p>'),
    '/sub/: /sub/b/ is answered with 404',
  ],
  ['a head’s link', inHead('<link rel="icon" href="b.svg">'), '/sub/: /sub/b.svg is answered with 404'],
  ['a script', inHead('<script src="b.js"></script>'), '/sub/: /sub/b.js is answered with 404'],
  [
    'a card',
    inHead('<meta property="og:image" content="https://story.example/sub/b.png">'),
    '/sub/: /sub/b.png is answered with 404',
  ],
  ['a refresh', inHead('<meta http-equiv="refresh" content="0; url=b/">'), '/sub/: /sub/b/ is answered with 404'],
  ['a style sheet', inHead('<style>@import "b.css";</style>'), '/sub/: /sub/b.css is answered with 404'],
  ['a variable', inHead('<style>p { --x: url(b.png) }</style>'), '/sub/: /sub/b.png is answered with 404'],
  [
    'structured data',
    inHead('<script type="application/ld+json">{"x": "https://story.example/sub/b/"}</script>'),
    '/sub/: /sub/b/ is answered with 404',
  ],
  [
    'a feed',
    { 'feed.xml': '<rss><link>https://story.example/sub/b/</link></rss>' },
    '/sub/feed.xml: /sub/b/ is answered with 404',
  ],
  [
    'a guid',
    { 'feed.xml': '<rss><guid>https://story.example/sub/b/</guid></rss>' },
    '/sub/feed.xml: /sub/b/ is answered with 404',
  ],
  [
    'HTML in a feed',
    { 'feed.xml': '<rss><description>&lt;img src="https://story.example/sub/b.png"&gt;</description></rss>' },
    '/sub/feed.xml: /sub/b.png is answered with 404',
  ],
  [
    'a drawing',
    { 'picture.svg': '<svg><image href="b.png"/></svg>' },
    '/sub/picture.svg: /sub/b.png is answered with 404',
  ],
  ['data', { 'data.json': '{"x": ["https://story.example/sub/b/"]}' }, '/sub/data.json: /sub/b/ is answered with 404'],
  ['a relative address in data', { 'data.json': '{"url": "b/"}' }, '/sub/data.json: /sub/b/ is answered with 404'],
  [
    'a citation',
    { 'data.json': '["https://story.example/sub/all.bib"]', 'all.bib': 'url = {https://story.example/sub/b/},' },
    '/sub/all.bib: /sub/b/ is answered with 404',
  ],
  [
    'a table in an archive',
    {
      'data.json': '["https://story.example/sub/all.zip"]',
      'all.zip': zipSync({ 'a.csv': strToU8('x,https://story.example/sub/b/,y') }),
    },
    '/sub/all.zip: /sub/b/ is answered with 404',
  ],
  [
    'a chunk of the index',
    { 'search/index/en_3.pf_index': undefined as never },
    '/sub/search/pagefind.en_1.pf_meta: /sub/search/index/en_3.pf_index is answered with 404',
  ],
  [
    'a result',
    { 'search/fragment/en_2.pf_fragment': packed(Buffer.from('{"url": "/b/"}')) },
    '/sub/search/fragment/en_2.pf_fragment: /sub/b/ is answered with 404',
  ],
  ['a fragment', inBody('<a href="a/#b">A</a>'), '/sub/: “a/#b” leads to no such place'],
  ['a fragment of this page', inBody('<a href="#b">b</a>'), '/sub/: “#b” leads to no such place'],
  ['a pointer', { 'data.json': '{"$ref": "#/b"}' }, '/sub/data.json: “#/b” leads to no such place'],
  ['a broken fragment', inBody('<a href="#%zz">b</a>'), '/sub/: “#%zz” has a broken fragment'],
  ['an id that is there twice', inBody('<p id="b"></p><p id="b"></p>'), '/sub/: the id b is there twice'],
  ['a way out', inBody('<a href="../">out</a>'), '/sub/: “../” leads out of the site'],
  ['a forgotten base path', inBody('<a href="/a/">A</a>'), '/sub/: “/a/” leads out of the site'],
  [
    'the machine of a builder',
    inBody('<a href="http://localhost:4321/sub/a/">A</a>'),
    '/sub/: “http://localhost:4321/sub/a/” leads to the machine of whoever reads it',
  ],
  [
    'a script as an address',
    inBody('<a href="javascript:alert(1)">b</a>'),
    '/sub/: “javascript:alert(1)” is not for readers',
  ],
  ['no address', inBody('<a href="">b</a>'), '/sub/: “” is no address'],
  [
    'JSON that is none',
    { 'data.json': '{' },
    "/sub/data.json: cannot be read: SyntaxError: Expected property name or '}' in JSON at position 1 (line 1 column 2)",
  ],
  [
    'a file of an unknown kind',
    { ...inBody('<a href="b.exe">b</a>'), 'b.exe': '' },
    '/sub/b.exe: cannot be read: TypeError: nobody knows this kind of file',
  ],
];

test.each(plants)('a crawl finds what is wrong with %s', async (_, files, fault) => {
  const { faults } = await crawl({ ...sound, ...files });
  expect(faults).toEqual([fault]);
});

test('a start that is not there is a fault', async () => {
  expect((await crawl({})).faults).toEqual(['start: /sub/ is answered with 404']);
});
