import type { Element, Root } from 'hast';
import { toString } from 'hast-util-to-string';
import { rehype } from 'rehype';
import { EXIT, visit } from 'unist-util-visit';
import type { ReferenceRecord } from './reference-as-of.ts';

/** How the page writes stances and what is not certain. */
const stanceWords = { supports: 'For it:', disputes: 'Against it:', context: 'Background:' };
const doubts: Record<string, string> = { confirmed: '', reported: 'reported, not confirmed', disputed: 'disputed' };

/** Every way in which a page of the record as of a day differs from what the front matter says; none when it is right. */
export function compareAsOf(html: string, day: string, expected: ReferenceRecord): string[] {
  const tree = rehype().parse(html);
  const main = find(tree, ({ tagName }) => tagName === 'main');
  if (!main) return ['the page has no main part'];
  const places = all(main, ({ tagName, properties }) => tagName === 'li' && typeof properties.id === 'string');
  const changed = find(main, ({ properties }) => properties.id === 'page.changed');
  const changedText = changed ? squeeze(toString(changed)) : '';
  return [
    ...compareIds('event', places, [...expected.events.keys()]),
    ...compareIds('claim', places, [...expected.claims.keys()]),
    ...places.flatMap((place) => compareEvent(place, expected)),
    ...all(main, ({ tagName }) => tagName === 'section').flatMap((section) => compareClaims(section, expected)),
    ...expected.changed
      .filter((text) => !changedText.includes(squeeze(text)))
      .map((text) => `“${text}” is not among what changed`),
    ...laterTexts(tree, expected),
    ...laterLinks(main, expected),
    ...laterDates(tree, day, expected),
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

function compareEvent(place: Element, { events }: ReferenceRecord): string[] {
  const id = /^event-(.*)$/.exec(String(place.properties.id))?.[1] ?? '';
  const event = events.get(id);
  if (!event) return [];
  const text = squeeze(toString(place));
  const facts = squeeze(
    place.children
      .map((child) => toString(child))
      .join('|')
      .split(event.title)[0] ?? '',
  );
  const doubt = doubts[event.certainty] ?? '';
  const isDoubted = Object.values(doubts).some((words) => words !== '' && facts.includes(words));
  return [
    ...(text.includes(squeeze(event.title)) ? [] : [`event ${id} lacks its title`]),
    ...(facts.includes(event.lane) ? [] : [`event ${id} lacks its lane`]),
    ...(facts.includes(doubt) && isDoubted === (doubt !== '') ? [] : [`event ${id} is not told as ${event.certainty}`]),
    ...compareSets(`event ${id}`, 'source', linksOf(place, 'sources'), event.sources),
  ];
}

/** The claims of a section of the page, which stand below the verdict that they had. */
function compareClaims(section: Element, { claims }: ReferenceRecord): string[] {
  const heading = find(section, ({ tagName }) => tagName === 'h2');
  const verdict = heading
    ? squeeze(toString(heading))
        .replace(/ \(\d+\)$/, '')
        .toLowerCase()
    : '';
  return all(section, ({ tagName }) => tagName === 'li').flatMap((place) => {
    const id = /^claim-(.*)$/.exec(String(place.properties.id))?.[1] ?? '';
    const claim = claims.get(id);
    if (!claim) return [];
    const text = squeeze(toString(place));
    const lines = all(place, ({ tagName }) => tagName === 'p');
    return [
      ...(verdict === claim.verdict ? [] : [`claim ${id} stands under ${verdict}, not ${claim.verdict}`]),
      ...(text.includes(squeeze(claim.statement)) ? [] : [`claim ${id} lacks its statement`]),
      ...(claim.reason === undefined || text.includes(squeeze(claim.reason)) ? [] : [`claim ${id} lacks its reason`]),
      ...compareSets(`claim ${id}`, 'claimant', linksOf(place, 'actors'), [claim.claimant]),
      ...Object.entries(stanceWords).flatMap(([stance, words]) => {
        const line = lines.find((one) => toString(one).trim().startsWith(words));
        return compareSets(`claim ${id}`, stance, line ? linksOf(line, 'sources') : [], claim.evidence[stance] ?? []);
      }),
      ...compareSets(`claim ${id}`, 'relation', linksOf(place, 'claims'), [id, ...claim.relations]),
    ];
  });
}

function compareSets(of: string, what: string, shown: string[], expected: string[]): string[] {
  return [
    ...[...new Set(expected)].filter((id) => !shown.includes(id)).map((id) => `${of} lacks ${what} ${id}`),
    ...[...new Set(shown)].filter((id) => !expected.includes(id)).map((id) => `${of} has ${what} ${id}`),
  ];
}

/** Texts that were not public, wherever they stand: in the text, an attribute, the title, a script. */
function laterTexts(tree: Root, record: ReferenceRecord): string[] {
  const known = knownTexts(record).join('\n');
  const whole = squeeze(`${toString(tree)} ${attributesOf(tree).join(' ')}`);
  // What is also said in something that was public is no leak.
  return record.hidden
    .map(squeeze)
    .filter((text) => whole.includes(text) && !known.includes(text))
    .map((text) => `“${text}” was not public`);
}

function knownTexts({ events, claims, sources }: ReferenceRecord): string[] {
  return [
    ...[...events.values()].map(({ title }) => title),
    ...sources.values(),
    ...[...claims.values()].flatMap(({ statement, reason }) => [statement, reason ?? '']),
  ]
    .map(squeeze)
    .filter((text) => text !== '');
}

function laterLinks(main: Element, { events, claims, sources }: ReferenceRecord): string[] {
  const known = { events: [...events.keys()], claims: [...claims.keys()], sources: [...sources.keys()] };
  return Object.entries(known).flatMap(([collection, ids]) =>
    linksOf(main, collection)
      .filter((id) => !ids.includes(id))
      .map((id) => `a link to ${collection}/${id} was not public`),
  );
}

/** Dates that begin after the day, marked or in any text but titles, statements and reasons; the way to the next day is none of the record. */
function laterDates(tree: Root, day: string, record: ReferenceRecord): string[] {
  const rest = structuredClone(tree);
  const next = find(rest, ({ properties }) => [properties.rel].flat().includes('next'));
  if (next) Object.assign(next, { properties: {}, children: [] });
  const marked = all(rest, ({ tagName }) => tagName === 'time').map(({ properties }) => String(properties.dateTime));
  let text = squeeze(`${toString(rest)} ${attributesOf(rest).join(' | ')}`);
  const known = knownTexts(record).sort((left, right) => right.length - left.length);
  for (const one of known) text = text.replaceAll(one, ' ');
  return [...new Set([...marked, ...datesIn(text)])]
    .filter((date) => `${date}-01-01`.slice(0, 10) > day)
    .map((date) => `${date} had not come`);
}

/** Dates as people write them, in the form of the standard. */
function datesIn(text: string): string[] {
  const months = 'January February March April May June July August September October November December'.split(' ');
  return [
    ...text.matchAll(
      new RegExp(`(?:(?:(?<!\\d)(\\d{1,2}) )?(${months.join('|')}) )?(?<!\\d)((?:19|20)\\d\\d)(?!\\d)`, 'g'),
    ),
  ].map(([, day, month, year]) =>
    [year, month && months.indexOf(month) + 1, day]
      .filter((part) => part !== undefined)
      .map((part) => String(part).padStart(2, '0'))
      .join('-'),
  );
}

function linksOf(within: Element, collection: string): string[] {
  return all(within, ({ properties }) => typeof properties.href === 'string').flatMap(
    ({ properties }) => new RegExp(`/${collection}/([^/#]+)/`).exec(String(properties.href))?.[1] ?? [],
  );
}

function attributesOf(tree: Root | Element): string[] {
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

function squeeze(text: string): string {
  return text.replaceAll(/\s+/g, ' ').trim();
}
