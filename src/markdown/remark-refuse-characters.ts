import type { Nodes, Root } from 'mdast';
import { visit } from 'unist-util-visit';
import type { VFile } from 'vfile';
import { findUnsafeCharacter } from '../unsafe-character.ts';

interface Options {
  /** The Markdown of the tree. */
  markdown: string;
}

/**
 * Reports characters that no text may hold and that are written as character references, such as `&#x202E;`;
 * those that stand in the file themselves are found before it is parsed.
 */
export function remarkRefuseCharacters({ markdown }: Options) {
  return (tree: Root, file: VFile): void => {
    visit(tree, (node) => {
      const { start, end } = node.position ?? {};
      if (!markdown.slice(start?.offset, end?.offset).includes('&')) return;
      const unsafe = textsOf(node).map(findUnsafeCharacter).find(Boolean);
      if (!unsafe) return;
      const place = node.position && { place: node.position };
      file.message(unsafe.reason, { ruleId: 'invalid-text', source: 'content', ...place });
    });
  };
}

/** What a node says or points to, in which references are resolved; in code they are none. */
function textsOf(node: Nodes): string[] {
  const values = [
    node.type === 'text' && node.value,
    'url' in node && node.url,
    'title' in node && node.title,
    'alt' in node && node.alt,
    'lang' in node && node.lang,
    'meta' in node && node.meta,
  ];
  return values.filter((value) => typeof value === 'string');
}
