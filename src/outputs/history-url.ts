/**
 * The address of a file's history in a public repository, in the form that GitHub and GitLab share;
 * `undefined` for a file outside the project.
 *
 * @param file relative to the project, with `/` between names
 */
export function historyUrl(repository: string, file: string): string | undefined {
  if (file.startsWith('..')) return undefined;
  return `${repository.replace(/\/$/, '')}/commits/HEAD/${file.split('/').map(encodeURIComponent).join('/')}`;
}
