import { posix, relative, sep } from 'node:path';

/** A path as messages and data show it: from the project on, with `/` between names, `.` for the project itself. */
export function shownPath(path: string, projectDir: string): string {
  return relative(projectDir, path).split(sep).join(posix.sep) || '.';
}
