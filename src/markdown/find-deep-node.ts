import type { Nodes } from 'mdast';

/** How many levels a tree may have: what walks over it calls itself for each of them. */
export const mostLevels = 100;

/** The first node that stands deeper in a tree than it may; found without a call for each level. */
export function findDeepNode(tree: Nodes): Nodes | undefined {
  let nodes: Nodes[] = [tree];
  for (let level = 0; level < mostLevels && nodes.length > 0; level += 1)
    nodes = nodes.flatMap((node) => ('children' in node ? node.children : []));
  return nodes[0];
}
