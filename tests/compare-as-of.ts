import type { Element, Root, RootContent } from 'hast';
import { toString } from 'hast-util-to-string';
import { rehype } from 'rehype';
import { EXIT, visit } from 'unist-util-visit';
import type { ReferenceRecord } from './reference-as-of.ts';

/** Every way in which a page of the record as of a day differs from what the front matter says; none when it is right. */
export function compareAsOf(html: string, day: string, expected: ReferenceRecord): string[] {
  const tree = rehype().parse(html);
  const main = find(tree, ({ tagName }) => tagName === 'main');
  if (!main) return ['the page has no main part'];
  const places = all(main, ({ tagName, properties }) => tagName === 'li' && typeof properties.id === 'string');
  return [
    ...compareIds('event', places, [...expected.events.keys()]),
    ...compareIds('claim', places, [...expected.claims.keys()]),
    ...all(main, ({ tagName }) => tagName === 'section').flatMap((section) => compareClaims(section, expected)),
    ...laterTexts(tree, expected),
    ...laterLinks(main, expected),
    ...laterDates(main, day),
  ];
}

function compareIds(kind: string, places: Element[], ids: string[]): string[] {
  const shown = places.flatMap(({ properties }) => {
    const id = String(properties.id);
    return id.startsWith(`${kind}-`) ? [id.slice(kind.length + 1)] : [];
  });
  return [
    ...ids.filter((id) => !shown.includes(id)).map((id) => `${kind} ${id} is missing`),
    ...shown.filter((id) => !ids.includes(id)).map((id) => `${kind} ${id} was not public`),
    ...shown.filter((id, index) => shown.indexOf(id) !== index).map((id) => `${kind} ${id} is there twice`),
  ];
}

/** The claims of a section of the page, which stand below the verdict that they had. */
function compareClaims(section: Element, expected: ReferenceRecord): string[] {
  const heading = find(section, ({ tagName }) => tagName === 'h2');
  const verdict = heading
    ? squeeze(toString(heading))
        .replace(/ \(\d+\)$/, '')
        .toLowerCase()
    : '';
  return all(section, ({ tagName }) => tagName === 'li').flatMap((place) => {
    const id = /^claim-(.*)$/.exec(String(place.properties.id))?.[1] ?? '';
    const claim = expected.claims.get(id);
    if (!claim) return [];
    const text = squeeze(toString(place));
    const linked = linksOf(place, 'sources');
    return [
      ...(verdict === claim.verdict ? [] : [`claim ${id} stands under ${verdict}, not ${claim.verdict}`]),
      ...(text.includes(squeeze(claim.statement)) ? [] : [`claim ${id} lacks its statement`]),
      ...(claim.reason === undefined || text.includes(squeeze(claim.reason)) ? [] : [`claim ${id} lacks its reason`]),
      ...claim.evidence
        .filter((source) => !linked.includes(source))
        .map((source) => `claim ${id} lacks evidence ${source}`),
    ];
  });
}

/** Texts that were not public, wherever they stand: in the text, an attribute, the title, a script. */
function laterTexts(tree: Root, { events, claims, hidden }: ReferenceRecord): string[] {
  const known = squeeze(
    [...events.values(), ...[...claims.values()].flatMap(({ statement, reason }) => [statement, reason ?? ''])].join(
      '\n',
    ),
  );
  const whole = squeeze(`${toString(tree)} ${attributesOf(tree).join(' ')}`);
  // What is also said in something that was public is no leak.
  return hidden
    .map(squeeze)
    .filter((text) => whole.includes(text) && !known.includes(text))
    .map((text) => `“${text}” was not public`);
}

function laterLinks(main: Element, { events, claims, sources }: ReferenceRecord): string[] {
  const known = { events: [...events.keys()], claims: [...claims.keys()], sources: [...sources] };
  return Object.entries(known).flatMap(([collection, ids]) =>
    linksOf(main, collection)
      .filter((id) => !ids.includes(id))
      .map((id) => `a link to ${collection}/${id} was not public`),
  );
}

/** Dates that begin after the day; the way to the next day of the record is none of the record. */
function laterDates(main: Element, day: string): string[] {
  const next = all(main, ({ properties }) => [properties.rel].flat().includes('next'));
  return all(main, ({ tagName }) => tagName === 'time')
    .filter((time) => !next.some((link) => contains(link, time)))
    .map(({ properties }) => String(properties.dateTime))
    .filter((date) => `${date}-01-01`.slice(0, 10) > day)
    .map((date) => `${date} had not come`);
}

function linksOf(within: Element, collection: string): string[] {
  return all(within, ({ properties }) => typeof properties.href === 'string').flatMap(
    ({ properties }) => new RegExp(`/${collection}/([^/#]+)/`).exec(String(properties.href))?.[1] ?? [],
  );
}

function attributesOf(tree: Root): string[] {
  return all(tree, () => true).flatMap(({ properties }) => Object.values(properties).map(String));
}

function all(within: Root | Element, test: (element: Element) => boolean): Element[] {
  const found: Element[] = [];
  visit(within, 'element', (element) => {
    if (test(element)) found.push(element);
  });
  return found;
}

function find(within: Root | Element, test: (element: Element) => boolean): Element | undefined {
  let found: Element | undefined;
  visit(within, 'element', (element) => {
    if (!test(element)) return undefined;
    found = element;
    return EXIT;
  });
  return found;
}

function contains(outer: Element, inner: RootContent): boolean {
  return all(outer, (element) => element === inner).length > 0;
}

function squeeze(text: string): string {
  return text.replaceAll(/\s+/g, ' ').trim();
}
