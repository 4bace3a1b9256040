import { createHash } from 'node:crypto';
import { Parser } from 'htmlparser2';

/** What a page does beyond showing itself. */
export interface PageNeeds {
  /** Loads the search index: a program of this site, WebAssembly and files. */
  search: boolean;
}

interface InlineTexts {
  scripts: Set<string>;
  styles: Set<string>;
  /** Where the first `<meta charset>` ends. */
  charsetEnd: number | undefined;
}

const charsetTag = /^[^]{0,200}?<meta charset="utf-8">/;
const inlineTag = /<(script|style)\b([^>]*)>/g;
const knownTexts = { scripts: new Set<string>(), styles: new Set<string>() };
const hashes = new Map<string, string>();

/**
 * A page with its Content-Security-Policy in front of everything that it governs: the scripts and styles that stand
 * in the page now, by their hashes, pictures and files of this site and nothing else.
 *
 * Policies of several origins all apply. What a `<meta>` element cannot say (`frame-ancestors`) is a header's work.
 * Content Security Policy Level 3, 3.3 (`<meta>`) and 6.7.3.3 (hashes of inline text).
 *
 * @param html a whole page, with `<meta charset>` in its head
 */
export function addPagePolicy(html: string, needs: PageNeeds): string {
  const { scripts, styles, charsetEnd } = readKnownTexts(html) ?? readInlineTexts(html);
  if (charsetEnd === undefined) throw new Error('Unexpected page without `<meta charset>`, which its policy follows');
  const policy = formatPolicy({
    'default-src': ["'none'"],
    'script-src': [...hashesOf(scripts), ...(needs.search ? ["'self'", "'wasm-unsafe-eval'"] : [])],
    'style-src': hashesOf(styles),
    'img-src': ["'self'"],
    'connect-src': ["'self'"],
    'base-uri': ["'none'"],
    'form-action': ["'self'"],
  });
  const meta = `<meta http-equiv="Content-Security-Policy" content="${policy}">`;
  return html.slice(0, charsetEnd) + meta + html.slice(charsetEnd);
}

/** Data such as JSON-LD never runs, and no policy asks about it. */
function isData(type: string | undefined): boolean {
  return type !== undefined && /^application\/(\w+\+)?json$/.test(type);
}

/**
 * The inline texts of a page by a search for tags, which takes a tenth of the time that a parser takes; `undefined`
 * where it finds any that no parser has met as such in a page before. Pages of a kind have the same ones.
 */
function readKnownTexts(html: string): InlineTexts | undefined {
  const texts: InlineTexts = { scripts: new Set(), styles: new Set(), charsetEnd: charsetTag.exec(html)?.[0].length };
  inlineTag.lastIndex = 0;
  for (let tag = inlineTag.exec(html); tag; tag = inlineTag.exec(html)) {
    const [, name = '', attributes = ''] = tag;
    const text = html.slice(inlineTag.lastIndex, html.indexOf(`</${name}`, inlineTag.lastIndex));
    inlineTag.lastIndex += text.length;
    if (attributes === ' type="application/ld+json"') continue;
    const into = name === 'style' ? 'styles' : 'scripts';
    if (!knownTexts[into].has(text)) return undefined;
    texts[into].add(text);
  }
  return texts.charsetEnd === undefined ? undefined : texts;
}

function readInlineTexts(html: string): InlineTexts {
  const texts: InlineTexts = { scripts: new Set(), styles: new Set(), charsetEnd: undefined };
  let open: { into: Set<string>; start: number } | undefined;
  const parser = new Parser({
    onopentag(name, { charset, type, src }) {
      if (name === 'meta' && charset !== undefined) texts.charsetEnd ??= parser.endIndex + 1;
      if (name === 'script' && src === undefined && !isData(type))
        open = { into: texts.scripts, start: parser.endIndex + 1 };
      if (name === 'style') open = { into: texts.styles, start: parser.endIndex + 1 };
    },
    onclosetag(name) {
      if (name !== 'script' && name !== 'style') return;
      if (open) open.into.add(html.slice(open.start, parser.startIndex));
      open = undefined;
    },
  });
  parser.end(html);
  for (const into of ['scripts', 'styles'] as const) for (const text of texts[into]) knownTexts[into].add(text);
  return texts;
}

function hashesOf(texts: ReadonlySet<string>): string[] {
  return [...texts].map(hashOf).sort();
}

function hashOf(text: string): string {
  const known = hashes.get(text);
  if (known !== undefined) return known;
  const hash = `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
  hashes.set(text, hash);
  return hash;
}

/** A directive without sources allows nothing, as `default-src` does: it need not be said. */
function formatPolicy(directives: Record<string, readonly string[]>): string {
  return Object.entries(directives)
    .filter(([, sources]) => sources.length > 0)
    .map(([name, sources]) => `${name} ${sources.join(' ')}`)
    .join('; ');
}
