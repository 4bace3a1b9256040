import { visit } from 'unist-util-visit';
import type { Element } from 'xast';
import { fromXml } from 'xast-util-from-xml';
import { type Found, type Standing, joinFound } from './found.ts';
import { readCss } from './read-css.ts';
import { readHtmlFragment } from './read-html.ts';
import { readText } from './read-text.ts';

/** Attributes that hold an address each, in feeds and pictures. */
const holders = ['href', 'xlink:href', 'src', 'url'];
/** Elements of feeds and sitemaps whose text is an address. */
const addressed = ['link', 'loc', 'guid', 'comments', 'docs'];

/** Reads a feed, a sitemap or a picture. */
export function readXml(text: string, standing: Standing): Found {
  const parts: Partial<Found>[] = [];
  visit(fromXml(text), 'element', (element) => {
    const { id, style } = element.attributes;
    const css = element.name === 'style' ? readCss(textOf(element)) : readCss(style ?? '', 'declarationList');
    const held = holders.flatMap((holder) => element.attributes[holder] ?? []);
    parts.push({
      addresses: [...held, ...css, ...readContent(element, standing)],
      ids: typeof id === 'string' ? [id] : [],
    });
  });
  return joinFound(parts);
}

function readContent(element: Element, standing: Standing): string[] {
  const text = textOf(element).trim();
  if (text === '') return [];
  if (addressed.includes(element.name) && element.attributes['isPermaLink'] !== 'false') return [text];
  return /<\w/.test(text) ? readHtmlFragment(text, standing).addresses : readText(text, standing);
}

function textOf({ children }: Element): string {
  return children.map((child) => (child.type === 'text' || child.type === 'cdata' ? child.value : '')).join('');
}
