import type { Element, ElementContent, Root, RootContent } from 'hast';
import { toString } from 'hast-util-to-string';
import { rehype } from 'rehype';

/** What a page is made of, without its words. */
export interface PageOutline {
  /** How many elements it has in its main part, and how many around it. */
  inMain: number;
  around: number;
  /** Each kind of element in each kind of element, and each name of an attribute of a kind of element: `li>a`, `a@href`. */
  parts: Set<string>;
  /** What leads or loads, with where it stands: `a@href https://example.org/`. */
  addresses: Set<string>;
  /** The texts of scripts and styles, but for data. */
  code: Set<string>;
  /** The texts of scripts that are data. */
  data: string[];
}

const addressNames = new Set([
  'href',
  'xLinkHref',
  'src',
  'srcSet',
  'action',
  'formAction',
  'poster',
  'cite',
  'data',
  'ping',
  'manifest',
  'background',
  'style',
  'srcDoc',
  'content',
]);

/** Takes a page apart as a browser does. */
export function outlinePage(html: string): PageOutline {
  const outline: PageOutline = {
    inMain: 0,
    around: 0,
    parts: new Set(),
    addresses: new Set(),
    code: new Set(),
    data: [],
  };
  const open: { node: Root | Element; name: string; isMain: boolean }[] = [
    { node: rehype().parse(html), name: '', isMain: false },
  ];
  for (let last = open.pop(); last; last = open.pop()) {
    const { node, name, isMain } = last;
    for (const child of childrenOf(node)) {
      if (child.type === 'comment') outline.parts.add(`${name}>comment`);
      if (child.type !== 'element') continue;
      addElement(outline, child, name);
      if (isMain) outline.inMain += 1;
      else outline.around += 1;
      open.push({ node: child, name: child.tagName, isMain: isMain || child.tagName === 'main' });
    }
  }
  return outline;
}

function childrenOf(node: Root | Element): (RootContent | ElementContent)[] {
  return node.type === 'element' && node.content ? node.content.children : node.children;
}

function addElement(outline: PageOutline, element: Element, parent: string): void {
  const { tagName, properties } = element;
  outline.parts.add(`${parent}>${tagName}`);
  for (const [name, value] of Object.entries(properties)) {
    outline.parts.add(`${tagName}@${name}`);
    if (!addressNames.has(name) || (tagName === 'meta' && !isRefresh(element))) continue;
    const values = name === 'srcSet' ? String(value).split(', ') : [String(value)];
    for (const address of values) outline.addresses.add(`${tagName}@${name} ${address.replace(/^\d+; url=/, '')}`);
  }
  if (tagName === 'style') outline.code.add(toString(element));
  if (tagName !== 'script') return;
  if (/json/.test(String(properties['type']))) outline.data.push(toString(element));
  else outline.code.add(toString(element));
}

function isRefresh({ properties }: Element): boolean {
  return properties['httpEquiv'] !== undefined;
}
