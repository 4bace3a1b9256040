import fc, { type Arbitrary } from 'fast-check';
import { splitFrontMatter } from '../../src/dossier/split-front-matter.ts';
import { arbitraryMarkdown } from './arbitrary-markdown.ts';
import type { ContentTree } from './content-tree.ts';
import { arbitraryFieldChange, changeFields, type FieldChange } from './mutate-fields.ts';
import { arbitraryFileChange, changeFile, type FileChange } from './mutate-files.ts';
import {
  arbitraryByteChange,
  arbitraryTextChange,
  type ByteChange,
  changeBytes,
  changeText,
  type TextChange,
} from './mutate-text.ts';

/** One change of a content folder; `file` counts its files through. */
export type Mutation = { file: number } & (
  { fields: FieldChange } | { text: TextChange } | { bytes: ByteChange } | { files: FileChange } | { body: string }
);

const file = fc.nat(40);

export const arbitraryMutation: Arbitrary<Mutation> = fc.oneof(
  { weight: 8, arbitrary: fc.record({ file, fields: arbitraryFieldChange }) },
  { weight: 5, arbitrary: fc.record({ file, text: arbitraryTextChange }) },
  { weight: 4, arbitrary: fc.record({ file, body: arbitraryMarkdown }) },
  { weight: 2, arbitrary: fc.record({ file, files: arbitraryFileChange }) },
  { weight: 1, arbitrary: fc.record({ file, bytes: arbitraryByteChange }) },
);

const encoder = new TextEncoder();
const decoder = new TextDecoder('utf-8', { ignoreBOM: true });

/** The tree after one change more. */
export function mutate(tree: ContentTree, mutation: Mutation): ContentTree {
  const paths = [...tree.keys()].sort();
  const path = paths[mutation.file % paths.length];
  const bytes = path === undefined ? undefined : tree.get(path);
  if (path === undefined || !bytes) return tree;
  if ('files' in mutation) return changeFile(tree, path, mutation.files);
  return new Map(tree).set(path, changedBytes(bytes, mutation));

  function changedBytes(before: Uint8Array, change: Mutation): Uint8Array {
    if ('bytes' in change) return changeBytes(before, change.bytes);
    const text = decoder.decode(before);
    if ('text' in change) return encoder.encode(changeText(text, change.text));
    if ('fields' in change) return encoder.encode(changeFields(text, otherText(change.fields), change.fields));
    return 'body' in change ? encoder.encode(withBody(text, change.body)) : before;
  }

  function otherText({ other }: FieldChange): string {
    const otherPath = paths.filter((name) => /\.(?:md|yaml)$/.test(name))[other % paths.length] ?? '';
    return decoder.decode(tree.get(otherPath) ?? new Uint8Array());
  }
}

function withBody(text: string, body: string): string {
  const before = splitFrontMatter(text);
  return before.yaml === undefined ? body : `---\n${before.yaml}---\n\n${body}\n`;
}
