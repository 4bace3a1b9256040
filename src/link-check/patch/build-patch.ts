import { createTwoFilesPatch, FILE_HEADERS_ONLY } from 'diff';

/** A file before and after a change. */
export interface FileChange {
  /** As the patch names it, with `/` between names. */
  path: string;
  before: string;
  after: string;
}

/** The first words of each patch; they tell a patch of ours from other files. */
export const patchOpening = 'Links checked on ';

/**
 * Changes as a unified diff that `git apply` and `patch -p1` take. What stands above the first file is for people.
 *
 * @param summary behind the opening words
 */
export function buildPatch(changes: readonly FileChange[], summary: string): string {
  const diffs = changes.map(({ path, before, after }) =>
    createTwoFilesPatch(`a/${path}`, `b/${path}`, before, after, undefined, undefined, {
      context: 3,
      headerOptions: FILE_HEADERS_ONLY,
    }),
  );
  return `${patchOpening}${summary}\n\n${diffs.join('')}`;
}
