import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

/** A content folder in memory: bytes by path, `null` for an empty folder. */
export type ContentTree = ReadonlyMap<string, Uint8Array | null>;

/** Reads all files of a folder. */
export function readTree(folder: string): ContentTree {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  const paths = files.map(({ parentPath, name }) => join(parentPath, name)).sort();
  return new Map(paths.map((path) => [path.slice(folder.length + 1), new Uint8Array(readFileSync(path))]));
}

/** A temporary project whose content can be put in the place of what stood there. */
export interface Workspace {
  projectDir: string;
  contentDir: string;
  /** Writes what is not yet there, and removes what is not in the tree. */
  put: (tree: ContentTree) => void;
  remove: () => void;
}

/** Makes an empty project on disk. */
export function makeWorkspace(): Workspace {
  const projectDir = mkdtempSync(join(tmpdir(), 'mutated-'));
  const contentDir = join(projectDir, 'content');
  let present: ContentTree = new Map();
  const put = (tree: ContentTree): void => {
    mkdirSync(contentDir, { recursive: true });
    const isKept = ([path, bytes]: [string, Uint8Array | null]): boolean => present.get(path) === bytes;
    const gone = [...present.keys()].filter((path) => !tree.has(path) || tree.get(path) !== present.get(path));
    const fresh = [...tree].filter((file) => !isKept(file));
    for (const path of gone) rmSync(join(contentDir, path), { recursive: true, force: true });
    for (const [path, bytes] of fresh) write(join(contentDir, path), bytes);
    present = tree;
  };
  return {
    projectDir,
    contentDir,
    put,
    remove: () => {
      rmSync(projectDir, { recursive: true, force: true });
    },
  };
}

function write(path: string, bytes: Uint8Array | null): void {
  // An empty folder may be left where a file stood among others.
  rmSync(path, { recursive: true, force: true });
  mkdirSync(bytes ? dirname(path) : path, { recursive: true });
  if (bytes) writeFileSync(path, bytes);
}
