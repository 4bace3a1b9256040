import type { Root, RootContent } from 'hast';
import { rehype } from 'rehype';
import { SKIP, visit } from 'unist-util-visit';
import type { Part } from './body.ts';

/** Writes HTML; what stands for a part passes as raw text. */
const html = rehype().data('settings', { allowDangerousHtml: true }).freeze();

/** Stands around the number of a part; no content holds this character, since control characters are refused. */
const mark = '\u0000';

/** The top-level blocks of a body as parts. Blocks that hold only white space are left out. */
export function toBlocks(tree: Root): Part[][] {
  return tree.children
    .map((node) => toParts([node]))
    .filter((parts) => parts.some((part) => typeof part !== 'string' || part.trim() !== ''));
}

function toParts(children: RootContent[]): Part[] {
  const found: Part[] = [];
  const root: Root = { type: 'root', children };
  visit(root, (node, index, parent) => {
    if (!parent || index === undefined || (node.type !== 'entryLink' && node.type !== 'entryImage')) return undefined;
    const part = node.type === 'entryLink' ? { link: node.link, parts: toParts(node.children) } : node.part;
    parent.children[index] = { type: 'raw', value: `${mark}${found.push(part) - 1}${mark}` };
    return SKIP;
  });
  return html
    .stringify(root)
    .split(mark)
    .map((piece, index) => (index % 2 === 1 ? (found[Number(piece)] ?? '') : piece))
    .filter((part) => part !== '');
}
