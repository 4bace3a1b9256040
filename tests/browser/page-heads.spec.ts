import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Element } from 'hast';
import { toString } from 'hast-util-to-string';
import { rehype } from 'rehype';
import { visit } from 'unist-util-visit';
import { listFiles } from '../list-files.ts';
import { sites } from './sites.ts';
import { expect, test } from './test.ts';

interface Head {
  path: string;
  title: string;
  metas: Map<string, string>;
  canonical: string | undefined;
}

for (const name of ['record', 'otherStory', 'hundredsOfEvents', 'lopsided'] as const) {
  const { folder, basePath, environment } = sites[name];
  const origin = name === 'otherStory' ? 'https://story.example' : 'http://localhost:4321';

  test(`each page of ${name} has a title, a description, an address and a card of its own`, () => {
    const pages = readHeads(folder).filter(({ metas }) => metas.get('robots') !== 'noindex');
    // The home page and the lead article are one text at two addresses.
    const lasting = pages.filter(({ path }) => path !== '/' && path !== '/404.html');
    expect(lasting.length).toBeGreaterThan(20);
    expect(twice(pages.map(({ title }) => title))).toEqual([]);
    expect(twice(lasting.map(({ metas }) => metas.get('description') ?? ''))).toEqual([]);
    expect(lasting.filter(({ path, canonical }) => canonical !== origin + basePath + path.slice(1))).toEqual([]);
    const cards = lasting.flatMap(({ metas }) => metas.get('og:image') ?? []);
    const files = new Set(listFiles(folder));
    expect(cards.filter((card) => !files.has(card.slice((origin + basePath).length)))).toEqual([]);
    expect(cards.length).toBe('SOCIAL_CARDS' in environment ? 0 : lasting.length);
  });

  test(`the titles of ${name} fit into a tab where no two would be alike`, () => {
    const long = readHeads(folder).filter(({ title }) => title.length >= 65);
    const beginnings = readHeads(folder).map(({ title }) => title.slice(0, 50));
    expect(long.filter(({ title }) => beginnings.filter((other) => other === title.slice(0, 50)).length < 2)).toEqual(
      [],
    );
  });
}

test('every page that may be found is in the sitemap, and nothing else', () => {
  for (const name of ['record', 'otherStory', 'hundredsOfEvents', 'thousandsOfEvents', 'lopsided'] as const) {
    const { folder } = sites[name];
    const listed = readFileSync(join(folder, 'sitemap-0.xml'), 'utf8').matchAll(/<loc>(.*?)<\/loc>/g);
    const canonicals = readHeads(folder)
      .filter(({ path, metas }) => metas.get('robots') !== 'noindex' && path !== '/404.html')
      .flatMap(({ canonical }) => canonical ?? []);
    expect([...listed].map(([, address]) => address).sort()).toEqual([...new Set(canonicals)].sort());
  }
});

function readHeads(folder: string): Head[] {
  return listFiles(folder)
    .filter((file) => file.endsWith('.html'))
    .map((file) => {
      const html = readFileSync(join(folder, file), 'utf8');
      const head: Head = {
        path: `/${file.replace(/index\.html$/, '')}`,
        title: '',
        metas: new Map(),
        canonical: undefined,
      };
      visit(rehype().parse(html.slice(0, html.indexOf('</head>'))), 'element', (node) => {
        readElement(node, head);
      });
      return head;
    });
}

function readElement(node: Element, head: Head): void {
  const { name, property, content, rel, href } = node.properties;
  if (node.tagName === 'title') head.title = toString(node);
  const key = typeof property === 'string' ? property : name;
  if (node.tagName === 'meta' && typeof key === 'string') head.metas.set(key, String(content));
  if (node.tagName === 'link' && Array.isArray(rel) && rel.includes('canonical')) head.canonical = String(href);
}

function twice(texts: string[]): string[] {
  const seen = new Set<string>();
  return texts.filter((text) => seen.size === seen.add(text).size);
}
