import type { Nodes } from 'mdast';

/** Kinds of node behind which the eye makes a pause, where no space stands in the Markdown. */
const breaksText = new Set(['paragraph', 'heading', 'listItem', 'tableCell', 'blockquote', 'code', 'break']);

/** The words of a tree as they are read, white space folded; link targets and pictures have none. */
export function readText(tree: Nodes): string {
  const pieces: string[] = [];
  collect(tree, pieces);
  return pieces.join('').replaceAll(/\s+/g, ' ').trim();
}

function collect(node: Nodes, pieces: string[]): void {
  if (node.type === 'text' || node.type === 'inlineCode' || node.type === 'code') pieces.push(node.value);
  if ('children' in node) for (const child of node.children) collect(child, pieces);
  if (breaksText.has(node.type)) pieces.push(' ');
}
