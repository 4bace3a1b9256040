import type { Element, Root } from 'hast';
import { rehype } from 'rehype';
import { visit } from 'unist-util-visit';

/** What draws, styles or runs. */
const leftOut = ['style', 'script', 'svg', 'link'];

/** What tells more than looks. */
const kept = ['id', 'href', 'lang', 'dir', 'dateTime', 'cite', 'alt', 'src', 'colSpan', 'rowSpan', 'hidden', 'popover'];

/** A page with the same words, headings, lists, tables and links, and with nothing else: no style, no script, no figure. */
export function toPlainPage(html: string): string {
  return String(rehype().use(makePlain).processSync(html));
}

function makePlain() {
  return (tree: Root): void => {
    visit(tree, 'element', (node: Element, index, parent) => {
      if (parent && index !== undefined && leftOut.includes(node.tagName)) {
        parent.children.splice(index, 1);
        return index;
      }
      if (node.tagName !== 'meta')
        node.properties = Object.fromEntries(Object.entries(node.properties).filter(([name]) => kept.includes(name)));
      else if (
        parent &&
        index !== undefined &&
        !('charSet' in node.properties || node.properties['name'] === 'viewport')
      ) {
        parent.children.splice(index, 1);
        return index;
      }
      return undefined;
    });
  };
}
