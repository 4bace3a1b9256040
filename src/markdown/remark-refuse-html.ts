import type { Root } from 'mdast';
import { visit } from 'unist-util-visit';
import type { VFile } from 'vfile';

/** Reports each piece of raw HTML as `raw-html` and leaves none in the tree. */
export function remarkRefuseHtml() {
  return (tree: Root, file: VFile): void => {
    visit(tree, 'html', (node, index, parent) => {
      const opening = node.value.startsWith('<!--') ? '<!--' : `${/^<[!/?]?[^\s/>]*/.exec(node.value)?.[0] ?? '<'}>`;
      const place = node.position && { place: node.position };
      file.message(`Unexpected HTML \`${opening}\`, expected Markdown`, {
        ruleId: 'raw-html',
        source: 'content',
        ...place,
      });
      if (parent && index !== undefined) parent.children.splice(index, 1);
      return index;
    });
  };
}
