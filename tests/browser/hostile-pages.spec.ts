import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { outlinePage } from '../hostile/page-outline.ts';
import type { Planted } from '../hostile/plant-record.ts';
import { plantedFile } from '../hostile/plant-site.ts';
import { readCitations } from '../read-citations.ts';
import { xmlFaults } from '../xml-faults.ts';
import { listFiles } from '../list-files.ts';
import { sites } from './sites.ts';
import { expect, test } from './test.ts';

const hostileSites = ['hostile', 'hostileTogether'] as const;

const readPlanted = (name: (typeof hostileSites)[number]): Planted[] =>
  JSON.parse(readFileSync(plantedFile(sites[name].environment.CONTENT_DIR), 'utf8')) as Planted[];

/** What a page shows: pages of a kind are made of the same parts. */
const kindOf = (file: string): string => file.split('/')[0] ?? '';

interface Kind {
  /** How many elements the main part of the page of an entry has, other than that of the first one, to which all others link. */
  counts: Set<number>;
  parts: Set<string>;
}

/** What citation-js calls the formats, which it would guess from signs in the texts. */
const citationTypes = { bib: '@biblatex/text', ris: '@ris/file', 'csl.json': '@else/json' };

const pagesOf = (folder: string): string[] => listFiles(folder).filter((file) => file.endsWith('.html'));
const isEntry = (file: string): boolean => /\/[ew]-\d+\/index\.html$/.test(file);

test('every place that has a text is planted, and what the reader refuses is told with file and line', () => {
  const planted = readPlanted('hostile');
  const refused = planted.filter(({ refusal }) => refusal !== undefined);
  const places = new Set(planted.map(({ file, place }) => `${kindOf(file)} ${place}`));
  const vectors = new Set(planted.map(({ vector }) => vector));
  expect(
    refused.filter(({ file, refusal = '' }) => !new RegExp(`^${file}:\\d+:\\d+  .+  \\[[a-z-]+\\]$`).test(refusal)),
  ).toEqual([]);
  expect(refused.filter(({ refusal = '' }) => /maximum call stack|at .*:\d+:\d+\)/i.test(refusal))).toEqual([]);
  const addresses = planted.filter(
    ({ place, refusal }) => refusal === undefined && /^(?:url|archived|address of)/.test(place),
  );
  expect(addresses.length).toBeGreaterThan(10);
  for (const { vector } of addresses) {
    const { protocol, username } = new URL(vector);
    expect([protocol, username], vector).toEqual([expect.stringMatching(/^(?:https?|mailto):$/), '']);
  }
  // Nothing is refused everywhere but what no text may hold, nor is anything taken where only a closed list may stand.
  expect(planted.length - refused.length).toBeGreaterThan(20_000);
  expect(refused.length).toBeGreaterThan(20_000);
  console.log(
    `${vectors.size} hostile texts in ${places.size} places: ${planted.length.toLocaleString('en')} planted, ${refused.length.toLocaleString('en')} refused with file and line`,
  );
});

for (const name of hostileSites) {
  const { folder } = sites[name];

  test(`no page of ${name} has an element, an attribute, a script or an address more than with plain words`, () => {
    const kinds = new Map<string, Kind>();
    const plain = { code: new Set<string>(), hosts: new Set<string>() };
    for (const { file, html } of plainPages()) {
      const { inMain, parts, code, addresses } = outlinePage(html);
      const kind = kinds.get(kindOf(file)) ?? { counts: new Set(), parts: new Set() };
      kinds.set(kindOf(file), kind);
      if (isEntry(file)) kind.counts.add(inMain);
      for (const part of parts) kind.parts.add(part);
      for (const text of code) plain.code.add(text);
      for (const address of addresses) plain.hosts.add(hostOf(address));
    }
    const taken = readPlanted(name).flatMap(({ vector, refusal }) => (refusal === undefined ? [vector] : []));
    for (const vector of taken) if (URL.canParse(vector)) plain.hosts.add(hostOf(`a@href ${vector}`));
    const long = longPages();
    // Styles that come with a long list of a kind of which no plain record has one are ours when nothing in them is planted.
    const isOurs = (file: string, text: string): boolean =>
      plain.code.has(text) ||
      long.code.has(text) ||
      (isLong(folder, file) && !taken.some((vector) => vector.length > 4 && text.includes(vector)));
    const faults: string[] = [];
    const around = new Map<string, number>();
    const files = pagesOf(folder);
    for (const file of files) {
      const outline = outlinePage(readFileSync(join(folder, file), 'utf8'));
      const kind = kinds.get(kindOf(file)) ?? { counts: new Set(), parts: new Set() };
      const complain = (what: string): void => void faults.push(`${file}: ${what}`.slice(0, 300));
      for (const part of outline.parts) if (!kind.parts.has(part) && !long.parts.has(part)) complain(part);
      for (const text of outline.code) if (!isOurs(file, text)) complain(`code ${text}`);
      for (const address of outline.addresses) if (!plain.hosts.has(hostOf(address))) complain(address);
      for (const text of outline.data) if (!isJson(text)) complain(`data ${text}`);
      if (!isEntry(file)) continue;
      if (!kind.counts.has(outline.inMain)) complain(`${outline.inMain} elements`);
      // Around the main part, all pages that stand or are withdrawn have the same.
      const group = file.replace(/-\d+\/.*/, '');
      if ((around.get(group) ?? outline.around) !== outline.around) complain(`${outline.around} elements around it`);
      around.set(group, outline.around);
    }
    expect(faults).toEqual([]);
    console.log(`${name}: ${files.length.toLocaleString('en')} pages made of the same parts as with plain words`);
  });

  test(`the files of ${name} for programs can be read, and hold the texts as they are`, async () => {
    const read = (path: string): string => readFileSync(join(folder, path), 'utf8');
    for (const file of ['feed.xml', 'changes.xml', 'sitemap-index.xml', 'sitemap-0.xml', 'figures/timeline.svg'])
      expect(await xmlFaults(read(file)), file).toEqual([]);
    const json = listFiles(folder).filter((file) => /\.json(?:ld)?$/.test(file) && !file.startsWith('pagefind/'));
    expect(json.length).toBeGreaterThan(20);
    expect(json.filter((file) => !isJson(read(file)))).toEqual([]);
    const { sources } = JSON.parse(read('data/dossier.json')) as { sources: { id: string; title: string }[] };
    for (const [format, type] of Object.entries(citationTypes))
      expect(
        readCitations(read(`data/sources.${format}`), type).map(({ id }) => id),
        format,
      ).toEqual(sources.map(({ id }) => id));
    const titles = new Map(sources.map(({ id, title }) => [`sources/${id}.md`, title]));
    for (const { file, place, vector, refusal } of readPlanted(name))
      if (place === 'title' && refusal === undefined && titles.has(file)) expect(titles.get(file)).toBe(vector);
  });
}

/** Pages with plain words: of the same record, and of the timeline as it is where there are many events. */
function plainPages(): { file: string; html: string }[] {
  const { harmless, thousandsOfEvents } = sites;
  const timelines = ['', '2016/', 'disclosed/', 'disclosed/2016/'].map((path) => `timeline/${path}index.html`);
  const pages = [
    ...pagesOf(harmless.folder).map((file) => ({ file, folder: harmless.folder })),
    ...timelines.map((file) => ({ file, folder: thousandsOfEvents.folder })),
  ];
  return pages.map(({ file, folder }) => ({ file, html: readFileSync(join(folder, file), 'utf8') }));
}

/** Whether a page is one of those on which a list is told that is too long for one. */
function isLong(folder: string, file: string): boolean {
  return /\/page\/\d+\//.test(file) || existsSync(join(folder, dirname(file), 'page'));
}

/** What the pages of long lists are made of where all words are plain. */
function longPages(): { parts: Set<string>; code: Set<string> } {
  // A choice of the search that is not offered to all readers, since there are too many, says so.
  const found = { parts: new Set(['select@dataPart']), code: new Set<string>() };
  for (const { folder } of [sites.lopsided, sites.hundredsOfEvents])
    for (const file of pagesOf(folder).filter((one) => isLong(folder, one) || one.startsWith('timeline/'))) {
      const { parts, code } = outlinePage(readFileSync(join(folder, file), 'utf8'));
      for (const part of parts) found.parts.add(part);
      for (const text of code) found.code.add(text);
    }
  return found;
}

/** The host of an address with its scheme; of one of the site itself nothing but where it stands. */
function hostOf(placed: string): string {
  const [place = '', ...rest] = placed.split(' ');
  const address = rest.join(' ');
  if (place === 'style') return placed;
  const { protocol, origin } = new URL(address, 'http://localhost:4321/');
  return origin === 'null' ? protocol : origin;
}

function isJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    // What is no JSON throws.
    return false;
  }
}
