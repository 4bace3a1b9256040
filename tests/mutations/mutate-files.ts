import fc, { type Arbitrary } from 'fast-check';
import type { ContentTree } from './content-tree.ts';

/** What is done to files as a whole. */
export interface FileChange {
  do: 'rename' | 'copy' | 'delete' | 'empty' | 'exchange' | 'become a folder' | 'lie in itself' | 'bury';
  other: number;
  name: string;
}

/** Where a file may come to lie: at places that are an entry's, that are none, and that mean something to a program. */
const names = [
  ...['claims/2022/fresh.md', 'claims/2022/deep/er/safe.md', 'sources/safe.md', 'claims/memo.md', 'articles/safe.md'],
  ...[
    'claims/Safe Cranes.md',
    'claims/a--b.md',
    'claims/.md',
    'claims/_x.md',
    '_claims/x.md',
    'claims/ä.md',
    'claims/x.MD',
  ],
  ...[
    'pages/index.md',
    'pages/feed.md',
    'pages/constructor.md',
    'events/__proto__.md',
    'claims/line\nbreak.md',
    'claims/li\nne/x.md',
    'claims/#?%20 ä/x.md',
    'stray.md',
  ],
  ...[
    'claim/x.md',
    'site.yml',
    'ledger.yaml',
    'articles/crane.png',
    'claims/x.md.md',
    'claims/\u001B[2J.md',
    'claims/#?%20.md',
  ],
  ...[
    'claims/`.md',
    'claims/\u202Ex.md',
    'claims/safe.markdown',
    'claims',
    'site.yaml',
    'ledger.json',
    'sources/memo.md',
  ],
];

export const arbitraryFileChange: Arbitrary<FileChange> = fc.record({
  do: fc.constantFrom(
    'rename',
    'rename',
    'copy',
    'delete',
    'empty',
    'exchange',
    'become a folder',
    'lie in itself',
    'bury',
  ),
  other: fc.nat(20),
  name: fc.constantFrom(...names),
});

/** The tree after the change of the file at `path`. */
export function changeFile(tree: ContentTree, path: string, change: FileChange): ContentTree {
  const changed = new Map(tree);
  const bytes = tree.get(path) ?? null;
  const otherPath = [...tree.keys()][change.other % tree.size] ?? path;
  const move = (to: string): unknown => changed.delete(path) && changed.set(to, bytes);
  const changes: Record<FileChange['do'], () => unknown> = {
    rename: () => move(change.name),
    copy: () => changed.set(change.name, bytes),
    delete: () => changed.delete(path),
    empty: () => changed.set(path, new Uint8Array()),
    exchange: () => changed.set(path, tree.get(otherPath) ?? null).set(otherPath, bytes),
    'become a folder': () => changed.set(path, null),
    'lie in itself': () => move(`${path}/${path.split('/').at(-1) ?? ''}`),
    bury: () => changed.set(path.split('/')[0] ?? path, bytes),
  };
  changes[change.do]();
  return withoutClashes(changed);
}

/** Where a file stands at the place of a folder, what was in the folder is gone. */
function withoutClashes(tree: ContentTree): ContentTree {
  const isInFile = (path: string): boolean =>
    path.split('/').some((_, index, names) => index > 0 && tree.has(names.slice(0, index).join('/')));
  return new Map([...tree].filter(([path]) => !isInFile(path)));
}
