import type { Definition, Image, ImageReference, Link, LinkReference, Root } from 'mdast';
import { visit } from 'unist-util-visit';
import type { VFile } from 'vfile';
import type { BodyReferences, EntryLink, ResolveTarget } from './body.ts';

declare module 'mdast' {
  interface LinkData {
    entryLink?: EntryLink;
  }
  interface ImageData {
    imagePath?: string;
    imageIndex?: number;
  }
}

interface Options {
  resolve: ResolveTarget;
  references: BodyReferences;
}

/**
 * Says of each link and picture what it points to: sets `data.entryLink` on a link to an entry and
 * `data.imagePath` on a picture, collects both with their places in `references`, and reports what
 * may not be pointed to. References to definitions become plain links and pictures first.
 */
export function remarkResolveTargets({ resolve, references }: Options) {
  return (tree: Root, file: VFile): void => {
    inlineDefinitions(tree);
    visit(tree, ['link', 'image'], (node) => {
      if (node.type === 'link') resolveLink(node, file);
      else resolveImage(node as Image, file);
    });
  };

  function resolveLink(node: Link, file: VFile): void {
    const target = resolve(node.url, 'link');
    if (target.kind === 'fault') complain(file, target, node);
    if (target.kind === 'fragment') references.fragments.push({ id: target.id, position: node.position });
    if (target.kind !== 'entry') return;
    const link = node.title ? { ...target.link, title: node.title } : target.link;
    node.data = { ...node.data, entryLink: link };
    references.links.push({ link, path: target.path, position: node.position });
  }

  function resolveImage(node: Image, file: VFile): void {
    if (!node.alt?.trim()) {
      complain(
        file,
        {
          ruleId: 'missing-alt',
          reason: 'Unexpected picture without alternative text, expected words between the square brackets',
        },
        node,
      );
    }
    const target = resolve(node.url, 'image');
    if (target.kind === 'fault') complain(file, target, node);
    if (target.kind !== 'file') return;
    node.data = { ...node.data, imagePath: target.path };
    references.images.push({ path: target.path, position: node.position });
  }
}

function complain(file: VFile, fault: { ruleId: string; reason: string }, node: Link | Image): void {
  const place = node.position && { place: node.position };
  file.message(fault.reason, { ruleId: fault.ruleId, source: 'content', ...place });
}

function inlineDefinitions(tree: Root): void {
  const definitions = new Map<string, Definition>();
  visit(tree, 'definition', (node) => {
    if (!definitions.has(node.identifier)) definitions.set(node.identifier, node);
  });
  visit(tree, ['linkReference', 'imageReference'], (node, index, parent) => {
    const reference = node as LinkReference | ImageReference;
    const definition = definitions.get(reference.identifier);
    if (!definition || !parent || index === undefined) return;
    const { url, title = null } = definition;
    const common = { url, title, ...(reference.position && { position: reference.position }) };
    parent.children[index] =
      reference.type === 'linkReference'
        ? { type: 'link', children: reference.children, ...common }
        : { type: 'image', alt: reference.alt ?? '', ...common };
  });
}
