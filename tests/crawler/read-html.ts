import type { Element, Properties, Root } from 'hast';
import { toString } from 'hast-util-to-string';
import { rehype } from 'rehype';
import { visit } from 'unist-util-visit';
import { type Found, type Standing, joinFound } from './found.ts';
import { readCss } from './read-css.ts';
import { readJson } from './read-json.ts';
import { readText } from './read-text.ts';

/** Attributes that hold one address each, as hast calls them. */
const holders = [
  'href',
  'src',
  'poster',
  'action',
  'formAction',
  'data',
  'cite',
  'longDesc',
  'xLinkHref',
  'background',
];
const parser = rehype();
const fragmentParser = rehype().data('settings', { fragment: true });

/** Reads a page: every attribute that is an address, what its scripts, styles and texts tell of this site, and its ids. */
export function readHtml(html: string, standing: Standing): Found {
  return readTree(parser.parse(html), standing);
}

/** Reads a piece of HTML that stands in another file. */
export function readHtmlFragment(html: string, standing: Standing): Found {
  return readTree(fragmentParser.parse(html), standing);
}

function readTree(tree: Root, standing: Standing): Found {
  const parts: Partial<Found>[] = [];
  visit(tree, (node) => {
    if (node.type === 'element') parts.push(...readElement(node, standing));
    if (node.type === 'text' || node.type === 'comment') parts.push({ addresses: readText(node.value, standing) });
  });
  return joinFound(parts);
}

function readElement(element: Element, standing: Standing): Partial<Found>[] {
  const { properties, tagName } = element;
  const { id, style, type } = properties;
  const parts: Partial<Found>[] = [
    { addresses: readHolders(properties), ids: typeof id === 'string' ? [id] : [] },
    { addresses: readOthers(properties, standing) },
  ];
  if (typeof style === 'string') parts.push({ addresses: readCss(style, 'declarationList') });
  if (tagName === 'style') parts.push({ addresses: readCss(toString(element)) });
  if (tagName === 'script' && String(type).endsWith('json')) parts.push(readJson(toString(element), standing));
  return parts;
}

function readHolders(properties: Properties): string[] {
  const { srcSet, imageSrcSet, httpEquiv, content, ping } = properties;
  const addresses = holders.flatMap((name) => (typeof properties[name] === 'string' ? [properties[name]] : []));
  for (const set of [srcSet, imageSrcSet]) if (typeof set === 'string') addresses.push(...readSourceSet(set));
  if (Array.isArray(ping)) addresses.push(...ping.map(String));
  if (httpEquiv !== undefined && typeof content === 'string') addresses.push(...readRefresh(content));
  return addresses;
}

/** Addresses of this site in other attributes, such as the `content` of a `meta`. */
function readOthers(properties: Properties, standing: Standing): string[] {
  return Object.entries(properties)
    .filter(([name]) => !holders.includes(name))
    .flatMap(([, value]) => (typeof value === 'string' ? readText(value, standing) : []));
}

function readSourceSet(set: string): string[] {
  return set.split(/,\s+/).map((candidate) => candidate.trim().split(/\s+/)[0] ?? '');
}

function readRefresh(content: string): string[] {
  const [, address] = /^\s*\d+\s*;\s*url\s*=\s*['"]?(.*?)['"]?\s*$/i.exec(content) ?? [];
  return address === undefined ? [] : [address];
}
