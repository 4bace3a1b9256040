import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { JsonSchema } from '../../src/dossier/to-json-schema.ts';
import { schemaChecker } from '../check-schema.ts';
import { readCitations } from '../read-citations.ts';
import { xmlFaults } from '../xml-faults.ts';
import { listFiles } from '../list-files.ts';
import { sites } from './sites.ts';
import { expect, test } from './test.ts';

const text: JsonSchema = { type: 'string', minLength: 1 };
const address: JsonSchema = { type: 'string', format: 'uri' };
const moment: JsonSchema = { type: 'string', format: 'date-time' };

/** What JSON Feed 1.1 (jsonfeed.org) asks for. */
const jsonFeedRules: JsonSchema = {
  type: 'object',
  required: ['version', 'title', 'items'],
  properties: {
    version: { const: 'https://jsonfeed.org/version/1.1' },
    title: text,
    home_page_url: address,
    feed_url: address,
    language: text,
    authors: { type: 'array', items: { type: 'object', minProperties: 1 } },
    items: {
      type: 'array',
      minItems: 1,
      items: {
        type: 'object',
        required: ['id', 'content_text'],
        properties: {
          id: text,
          url: address,
          title: text,
          content_text: text,
          date_published: moment,
          date_modified: moment,
        },
      },
    },
  },
};

/** What oEmbed 1.0 asks of a response of type rich (oembed.com, section 2.3.4). */
const oembedRules: JsonSchema = {
  type: 'object',
  required: ['type', 'version', 'html', 'width', 'height'],
  properties: {
    type: { const: 'rich' },
    version: { const: '1.0' },
    html: { type: 'string', pattern: '^<blockquote .*</blockquote>$' },
    width: { type: 'integer', minimum: 1 },
    height: { type: 'integer', minimum: 1 },
    title: text,
    author_name: text,
    provider_name: text,
    provider_url: address,
    thumbnail_url: address,
  },
  dependentRequired: {
    thumbnail_url: ['thumbnail_width', 'thumbnail_height'],
    thumbnail_width: ['thumbnail_url'],
  },
};

const faultsOfFeed = schemaChecker(jsonFeedRules);
const faultsOfOembed = schemaChecker(oembedRules);

for (const name of ['record', 'otherStory'] as const) {
  const { folder, basePath } = sites[name];
  const read = (path: string): string => readFileSync(join(folder, path), 'utf8');
  const readJson = (path: string): unknown => JSON.parse(read(path));

  test(`xmllint takes the feeds and sitemaps of ${name}`, async () => {
    for (const file of ['feed.xml', 'changes.xml', 'sitemap-index.xml', 'sitemap-0.xml', 'figures/timeline.svg'])
      expect(await xmlFaults(read(file)), file).toEqual([]);
  });

  test(`the JSON Feed and every oEmbed response of ${name} keep the rules of their formats`, () => {
    expect(faultsOfFeed(readJson('feed.json'))).toEqual([]);
    const responses = listFiles(join(folder, 'oembed'));
    expect(responses.length).toBeGreaterThan(0);
    for (const file of responses) expect(faultsOfOembed(readJson(join('oembed', file))), file).toEqual([]);
  });

  test(`every claim of ${name} has its citation in each format, and every source`, () => {
    const claims = listFiles(join(folder, 'oembed/claims'))
      .map((file) => file.replace('.json', ''))
      .filter((id) => !read(`claims/${id}/index.html`).includes('http-equiv="refresh"'));
    for (const format of ['bib', 'ris', 'csl.json']) {
      for (const id of claims) {
        const [item] = readCitations(read(`data/claims/${id}.${format}`));
        expect(item?.id, `${id}.${format}`).toBe(id);
        expect(new URL(item?.URL ?? '').pathname, `${id}.${format}`).toBe(`${basePath}claims/${id}/`);
      }
      const sources = readCitations(read(`data/sources.${format}`)).map(({ id }) => id);
      const pages = listFiles(join(folder, 'sources')).filter(
        (file) => file !== 'index.html' && !read(`sources/${file}`).includes('http-equiv="refresh"'),
      );
      expect(sources.sort()).toEqual(pages.map((file) => file.split('/')[0]).sort());
    }
  });

  test(`structured data of ${name} is JSON on every page and says where the page stands`, () => {
    for (const file of listFiles(folder).filter((path) => path.endsWith('.html') && path !== '404.html')) {
      const html = read(file);
      if (html.includes('http-equiv="refresh"')) continue;
      const [, json = ''] = /<script type="application\/ld\+json">(.*?)<\/script>/s.exec(html) ?? [];
      const graph = (JSON.parse(json) as { '@graph': { '@type': string }[] })['@graph'];
      expect(
        graph.map((thing) => thing['@type']),
        file,
      ).toContain('BreadcrumbList');
    }
  });
}
