import type { Element, Root as HastRoot } from 'hast';
import { toString as hastToString } from 'hast-util-to-string';
import type { Image, Link, Root } from 'mdast';
import type { State } from 'mdast-util-to-hast';
import rehypeSlug from 'rehype-slug';
import { remark } from 'remark';
import remarkRehype from 'remark-rehype';
import { unified } from 'unified';
import { visit } from 'unist-util-visit';
import type { VFile } from 'vfile';
import type { Body, BodyReferences, Heading, ResolveTarget } from './body.ts';
import type { EntryImageNode, EntryLinkNode } from './hast-nodes.ts';
import { findDeepNode, mostLevels } from './find-deep-node.ts';
import { limitFault } from './limit-fault.ts';
import { readText } from './read-text.ts';
import { footnotePrefix, rehypeFitPage } from './rehype-fit-page.ts';
import { remarkNoteBoxes } from './remark-note-boxes.ts';
import { remarkRefuseCharacters } from './remark-refuse-characters.ts';
import { remarkRefuseHtml } from './remark-refuse-html.ts';
import { remarkResolveTargets } from './remark-resolve-targets.ts';
import { remarkTablesFootnotes } from './remark-tables-footnotes.ts';
import { toBlocks } from './to-parts.ts';

export interface ParsedBody {
  body: Body;
  references: BodyReferences;
}

const parser = remark().use(remarkTablesFootnotes).use(remarkRefuseHtml).use(remarkNoteBoxes).freeze();

const toHtmlTree = unified()
  .use(remarkRehype, { clobberPrefix: footnotePrefix, handlers: { link: linkHandler, image: imageHandler } })
  .use(rehypeFitPage)
  .use(rehypeSlug)
  .freeze();

/** Most sources and actors have none, and the parser takes its time to find nothing. */
const emptyBody: Omit<Body, 'markdown'> = { blocks: [], headings: [], images: [], opening: '', text: '' };

/**
 * Parses a Markdown body; problems become messages of `file`.
 *
 * @param resolve tells what an address in the body means
 * @param firstLine of the file on which the body begins
 */
export function parseBody(markdown: string, file: VFile, resolve: ResolveTarget, firstLine = 1): ParsedBody {
  const references: BodyReferences = { links: [], fragments: [], images: [], headings: [] };
  if (/^[ \t\r\n]*$/.test(markdown)) return { body: { ...emptyBody, markdown }, references };
  const text = '\n'.repeat(firstLine - 1) + markdown;
  const parsed = parseTree(text, file);
  remarkRefuseCharacters({ markdown: text })(parsed, file);
  const source = parser.runSync(parsed, file) as Root;
  remarkResolveTargets({ resolve, references })(source, file);
  const images = [...new Set(references.images.map(({ path }) => path))];
  numberImages(source, images);
  const tree = toHtmlTree.runSync(source, file);
  const headings = collectHeadings(tree, references);
  return {
    body: { blocks: toBlocks(tree), headings, images, opening: opening(source), text: readText(source), markdown },
    references,
  };
}

/** An empty tree, with a message, of a text that asks for too much. */
function parseTree(text: string, file: VFile): Root {
  const fault = limitFault(text);
  const tree = fault ? emptyTree() : parser.parse(text);
  const deep = findDeepNode(tree);
  if (!fault && !deep) return tree;
  const reason = fault?.reason ?? `Unexpected nesting, expected at most ${mostLevels} levels`;
  const place = fault ? { line: fault.line, column: fault.column } : deep?.position;
  file.message(reason, { ruleId: 'invalid-text', source: 'content', ...(place && { place }) });
  return emptyTree();
}

function emptyTree(): Root {
  return { type: 'root', children: [] };
}

function linkHandler(state: State, node: Link): Element | EntryLinkNode {
  const children = state.all(node);
  const link = node.data?.entryLink;
  if (link) return { type: 'entryLink', link, children };
  const properties = { href: node.url, ...(node.title && { title: node.title }) };
  return { type: 'element', tagName: 'a', properties, children };
}

function imageHandler(_state: State, node: Image): EntryImageNode | undefined {
  const image = node.data?.imageIndex;
  if (image === undefined) return undefined;
  return { type: 'entryImage', part: { image, alt: node.alt ?? '', ...(node.title && { title: node.title }) } };
}

function numberImages(tree: Root, images: string[]): void {
  visit(tree, 'image', (node) => {
    const path = node.data?.imagePath;
    if (path !== undefined) node.data = { ...node.data, imageIndex: images.indexOf(path) };
  });
}

function collectHeadings(tree: HastRoot, references: BodyReferences): Heading[] {
  const headings: Heading[] = [];
  visit(tree, 'element', (node) => {
    const depth = /^h([2-6])$/.exec(node.tagName)?.[1];
    const id = node.properties['id'];
    if (!depth || typeof id !== 'string' || id.startsWith(footnotePrefix)) return;
    if (id === '') {
      // A heading without letters has no words to be linked by.
      delete node.properties['id'];
      return;
    }
    headings.push({ depth: Number(depth), id, text: hastToString(node) });
    references.headings.push({ id, position: node.position });
  });
  return headings;
}

function opening(tree: Root): string {
  const first = tree.children.find((node) => node.type === 'paragraph');
  return first ? readText(first) : '';
}
