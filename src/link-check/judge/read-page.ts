import type { Element, Root } from 'hast';
import { toString } from 'hast-util-to-string';
import { rehype } from 'rehype';
import { SKIP, visit } from 'unist-util-visit';
import type { Answer } from '../network/answer.ts';
import type { Page } from './page.ts';

const processor = rehype().freeze();
const hidden = ['script', 'style', 'noscript', 'template', 'svg'];
const htmlBeginning = /^\s*(?:<!--|<!doctype html|<html|<head|<body|<title|<meta)/i;

/**
 * The page that an answer holds; `undefined` when it holds another kind of document. Its first bytes tell, and
 * where they do not, what the server says.
 */
export function readPage({ contentType, body }: Answer): Page | undefined {
  const text = decode(contentType, body);
  const saysHtml = contentType === '' || /html/i.test(contentType);
  const isOther = text.startsWith('%PDF-') || body.subarray(0, 512).includes(0);
  if (isOther || (!saysHtml && !htmlBeginning.test(text))) return undefined;
  try {
    return toPage(processor.parse(text));
  } catch (error) {
    // Elements that are nested without end exhaust the parser's stack; such a page shows nobody any words.
    if (error instanceof RangeError) return { title: '', heading: '', text: '' };
    throw error;
  }
}

function decode(contentType: string, body: Uint8Array): string {
  const beginning = new TextDecoder('latin1').decode(body.subarray(0, 1024));
  const named = /charset=["']?([\w-]+)/i.exec(contentType) ?? /<meta[^>]+charset=["']?([\w-]+)/i.exec(beginning);
  try {
    return new TextDecoder(named?.[1] ?? 'utf-8').decode(body);
  } catch {
    // The decoder throws where the server names an encoding that nobody knows.
    return new TextDecoder().decode(body);
  }
}

function toPage(tree: Root): Page {
  const found = new Map<string, string>();
  visit(tree, 'element', (element, index, parent) => {
    const { tagName } = element;
    if (hidden.includes(tagName) && parent && index !== undefined) {
      parent.children.splice(index, 1);
      return [SKIP, index];
    }
    if (['title', 'h1'].includes(tagName) && !found.has(tagName)) found.set(tagName, fold(toString(element)));
    if (tagName === 'meta' && !found.has('refresh')) readRefresh(element, found);
    return undefined;
  });
  const refresh = found.get('refresh');
  return {
    title: found.get('title') ?? '',
    heading: found.get('h1') ?? '',
    text: fold(toString(tree)),
    ...(refresh !== undefined && { refresh }),
  };
}

/** `<meta http-equiv="refresh" content="0; url=…">`; without an address the page only loads itself anew. */
function readRefresh({ properties: { httpEquiv, content } }: Element, found: Map<string, string>): void {
  if (!/^refresh$/i.test([httpEquiv].flat().join(''))) return;
  const target = /^\s*\d+(?:\.\d*)?\s*[;,]\s*url\s*=\s*["']?([^"']+)/i.exec(String(content))?.[1];
  if (target !== undefined) found.set('refresh', target.trim());
}

function fold(text: string): string {
  return text
    .replaceAll(/\p{Cf}/gu, '')
    .replaceAll(/\s+/g, ' ')
    .trim();
}
