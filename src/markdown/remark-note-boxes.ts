import type { Blockquote, Root } from 'mdast';
import { toString } from 'mdast-util-to-string';
import { visit } from 'unist-util-visit';

/** What GitHub's own notes begin with (GitHub Docs, Basic writing and formatting syntax, Alerts). */
const mark = '[!NOTE]';

/**
 * Makes a box beside the text of a quotation that an author marks as a note: nobody is quoted there. A heading
 * at its beginning names the box. Every other quotation stays one, whatever it opens with.
 *
 * @example `> [!NOTE]\n> ### How we know` → `<section class="box" aria-label="How we know"><h3 id="how-we-know">…`
 */
export function remarkNoteBoxes() {
  return (tree: Root): void => {
    visit(tree, 'blockquote', (node) => {
      const [first, second] = node.children;
      if (first?.type !== 'paragraph' || toString(first) !== mark) return;
      node.children.shift();
      const label = second?.type === 'heading' && toString(second);
      setElement(node, { className: ['box'], ...(label && { ariaLabel: label }) });
    });
  };
}

function setElement(node: Blockquote, hProperties: { className: string[]; ariaLabel?: string }): void {
  node.data = { ...node.data, hName: 'section', hProperties };
}
