import type { Element, Root } from 'hast';
import { SKIP, visit } from 'unist-util-visit';

/** The id that the footnotes' heading gets upstream, which a heading of the author's could have too. */
const upstreamLabel = 'footnote-label';

/** Every id made by a template has a dot in it, which no heading's id has: GitHub's rule drops dots. */
export const footnotePrefix = 'footnote.';

/**
 * Fits the tree that comes from Markdown into a page: moves the id of the footnotes' heading out of the way of
 * the author's headings, makes a body's `h1` an `h2`, and says how a column is aligned by `data-align`, since
 * HTML has no `align` any more, and puts each table into a box of its own that can scroll.
 */
export function rehypeFitPage() {
  return (tree: Root): void => {
    visit(tree, 'element', (node) => {
      if (node.tagName === 'h1') node.tagName = 'h2';
      if (node.properties['id'] === upstreamLabel) {
        node.properties['id'] = `${footnotePrefix}label`;
        delete node.properties['className'];
      }
      if (typeof node.properties['align'] === 'string') {
        node.properties['dataAlign'] = node.properties['align'];
        delete node.properties['align'];
      }
      const describedBy = node.properties['ariaDescribedBy'];
      if (Array.isArray(describedBy) && describedBy.includes(upstreamLabel)) {
        node.properties['ariaDescribedBy'] = [`${footnotePrefix}label`];
      }
    });
    let tables = 0;
    visit(tree, { tagName: 'table' }, (node, index, parent) => {
      tables += 1;
      if (parent && index !== undefined) parent.children[index] = scrollBox(node, tables);
      return SKIP;
    });
  };
}

/** A wide table scrolls in its own box, which a keyboard can reach; the boxes of a body have different names. */
function scrollBox(table: Element, number: number): Element {
  const ariaLabel = number === 1 ? 'Table' : `Table ${String(number)}`;
  const properties = { className: ['table-box'], role: 'region', ariaLabel, tabIndex: 0 };
  return { type: 'element', tagName: 'div', properties, children: [table] };
}
