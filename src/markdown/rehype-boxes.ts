import type { Element, ElementContent, Root } from 'hast';
import { visit } from 'unist-util-visit';

/**
 * Makes a box of a quotation that opens with a heading: nobody is quoted there, it is an author's note beside
 * the text. The heading, which has its id by then, names the box.
 *
 * @example `> ### How we know` → `<section class="box" aria-labelledby="how-we-know"><h3 id="how-we-know">…`
 */
export function rehypeBoxes() {
  return (tree: Root): void => {
    visit(tree, { tagName: 'blockquote' }, (node: Element) => {
      const first = node.children.find((child) => child.type === 'element');
      if (!isHeading(first)) return;
      node.tagName = 'section';
      node.properties = { className: ['box'], ariaLabelledBy: [first.properties['id']] };
    });
  };
}

function isHeading(node: ElementContent | undefined): node is Element & { properties: { id: string } } {
  return node?.type === 'element' && /^h[2-6]$/.test(node.tagName) && !!node.properties['id'];
}
