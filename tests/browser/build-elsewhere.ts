import { cpSync, lchownSync, lstatSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { copyProject } from './copy-project.ts';
import { runBuild } from './run-build.ts';
import { listFiles } from '../list-files.ts';

/** The number of no user in particular. */
const stranger = 65_534;

/**
 * Builds the record where as much as possible is different: the path of the project, which has a space and a letter
 * that is not ASCII, the order in which the files of the content were made, their modes and those of new files, and the
 * user, where the tests may choose one.
 */
export async function buildElsewhere(folder: string, environment: NodeJS.ProcessEnv): Promise<void> {
  const place = mkdtempSync(join(tmpdir(), 'anders wö-'));
  const project = join(place, 'project');
  copyProject(project);
  cpSync('node_modules/.cache/social-cards', join(project, 'node_modules/.cache/social-cards'), { recursive: true });
  makeInReverse(join(project, 'content'));
  const isRoot = process.getuid?.() === 0;
  if (isRoot) giveAway(place);
  const umask = process.umask(0o077);
  const built = runBuild(['dist'], environment, {
    cwd: project,
    ...(isRoot && { uid: stranger, gid: stranger }),
  });
  process.umask(umask);
  await built;
  rmSync(folder, { recursive: true, force: true });
  cpSync(join(project, 'dist'), folder, { recursive: true });
  rmSync(place, { recursive: true });
}

/** Writes every file of a folder anew, the last first. */
function makeInReverse(folder: string): void {
  const files = listFiles(folder).map((path) => [join(folder, path), readFileSync(join(folder, path))] as const);
  for (const [path] of files) rmSync(path);
  for (const [path, bytes] of files.toReversed()) writeFileSync(path, bytes, { mode: 0o600 });
}

/** Gives a folder with all that is in it to the stranger: links too, but never what they lead to, which others share. */
function giveAway(path: string): void {
  lchownSync(path, stranger, stranger);
  if (!lstatSync(path).isDirectory()) return;
  for (const name of readdirSync(path)) giveAway(join(path, name));
}
