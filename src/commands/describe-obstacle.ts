import { constants } from 'node:os';
import { projectDir } from '../project.ts';
import { shownPath } from '../shown-path.ts';
import { Obstacle } from '../obstacle.ts';

/** What the system found by its code, and what it takes to go on. */
const findings: Record<string, [found: string, expected: string]> = {
  ENOSPC: ['full disk', 'room for the files: make some, then run the command again'],
  EDQUOT: ['used-up quota', 'room for the files: make some, then run the command again'],
  EROFS: ['read-only disk', 'one that can be written to: mount it so, or take another folder'],
  EACCES: ['lack of rights', 'those to read and write there: get them for whoever runs the command, or take another'],
  EPERM: ['lack of rights', 'those to read and write there: get them for whoever runs the command, or take another'],
  ENAMETOOLONG: ['name that is too long', 'one of at most 255 bytes'],
  EMFILE: ['limit of open files', 'a higher one, such as `ulimit -n 4096` sets'],
  ENFILE: ['limit of open files', 'a higher one in the system'],
  EISDIR: ['folder', 'a file: move the folder away'],
  ENOTDIR: ['file', 'a folder: move the file away'],
  EEXIST: ['file', 'none there: move it away'],
  ENOENT: ['absence', 'a file or folder there: was it moved meanwhile?'],
  EBUSY: ['folder that is in use, as a mounted one is', 'one that can be replaced: take a folder in it'],
  EIO: ['failure of the disk', 'one that reads and writes'],
  ELOOP: ['circle of links', 'a file or folder there'],
};

/** An error as the system gives it; one of copying tells where to as well. */
interface SystemError extends NodeJS.ErrnoException {
  dest?: string;
}

/**
 * One line on what keeps a command from its work: what, where, and what to do. `undefined` when an error is none of
 * the foreseeable ones, and so a mistake of the program.
 *
 * @param place where the command was at work, for errors that do not tell
 */
export function describeObstacle(error: unknown, place: string): string | undefined {
  for (const cause of causesOf(error)) {
    // A build bundles its modules anew: there the class is another one with the same name.
    if (cause.name === Obstacle.name) return cause.message;
    const line = describeMissingPackage(cause) ?? describeFinding(cause, place);
    if (line !== undefined) return line;
  }
  return undefined;
}

/** An error and those behind it, the outer ones first. */
function causesOf(error: unknown): SystemError[] {
  if (!(error instanceof Error)) return [];
  const inner: unknown[] = [error.cause, ...(error instanceof AggregateError ? (error.errors as unknown[]) : [])];
  return [error, ...inner.flatMap(causesOf)];
}

function describeMissingPackage({ code, message }: NodeJS.ErrnoException): string | undefined {
  const name = code === 'ERR_MODULE_NOT_FOUND' ? /^Cannot find package '([^']+)'/.exec(message)?.[1] : undefined;
  return name && `Unexpected absence of the package \`${name}\`, expected it to be installed: run \`npm ci\``;
}

function describeFinding(error: SystemError, place: string): string | undefined {
  const code = codeOf(error);
  const [found, expected] = findings[code] ?? [];
  if (found === undefined || expected === undefined) return undefined;
  const path = error.syscall === 'copyfile' ? error.dest : error.path;
  const at = path === undefined ? place : shorten(shownPath(path, projectDir));
  const isMissingPart = code === 'ENOENT' && at.startsWith('node_modules/');
  return `Unexpected ${found} at \`${at}\`, expected ${isMissingPart ? 'what `npm ci` installs: run it' : expected}`;
}

/** The system's code for what went wrong; programs that are not JavaScript tell its number in the message. */
function codeOf({ code = '', message, syscall }: SystemError): string {
  // Node tells so when it makes folders one in another on a disk that is read-only.
  if (code === 'ENOENT' && syscall === 'mkdir') return 'EROFS';
  if (code in findings) return code;
  const number = Number(/\(os error (\d+)\)/.exec(message)?.[1]);
  return Object.entries(constants.errno).find(([, errno]) => errno === number)?.[0] ?? code;
}

/** A path with what is long about it cut. */
function shorten(path: string): string {
  return path.replaceAll(/([^/]{60})[^/]{20,}/g, '$1…');
}
