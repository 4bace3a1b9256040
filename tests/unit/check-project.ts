import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';
import type { Dossier } from '../../src/dossier/dossier.ts';
import { checkLinks, type LinkReport } from '../../src/link-check/check-links.ts';
import type { LinkCheck } from '../../src/link-check/link-check.ts';
import { type LinkOptions, parseLinkOptions } from '../../src/link-check/link-options.ts';
import type { LocalWeb } from './local-web.ts';
import type { Project } from './overlay-content.ts';
import { readProject } from './read-overlaid.ts';

/** The day of every check in the tests; builds in the tests take place on the same one. */
export const today = '2024-05-01';

/** A source's file with an address and more lines of front matter. */
export function sourceFile(url: string, more = ''): string {
  return `---\ntitle: A source\npublisher: The Post\npublished: 2022-04-02\nurl: ${url}\nkind: news-report\n${more}---\n`;
}

/** The dossier of a project in which nothing is wrong. */
export async function readSound(project: Project): Promise<Dossier> {
  const { dossier, lines } = await readProject(project);
  if (!dossier) throw new Error(lines.join('\n'));
  return dossier;
}

/** Checks a project's links in a local web, whose archive is at `archive.example`. */
export async function checkProject(
  project: Project,
  web: LocalWeb,
  words = '',
  more: Partial<LinkCheck> = {},
): Promise<LinkReport> {
  const options = parseLinkOptions(['--archive-api', web.at('archive.example/'), ...words.split(' ').filter(Boolean)]);
  return checkLinks(await readSound(project), {
    ...project,
    options: options as LinkOptions,
    output: join(project.projectDir, 'links.patch'),
    now: new Date(`${today}T09:30:00Z`),
    network: web.network,
    signal: new AbortController().signal,
    ...more,
  });
}

/** Applies a patch as an editor does. */
export async function applyPatch(folder: string, patch: string): Promise<void> {
  const run = promisify(execFile);
  // What stands around the test is no repository of the project.
  const env = { ...process.env, GIT_CEILING_DIRECTORIES: join(folder, '..') };
  await run('git', ['apply', '--check', patch], { cwd: folder, env });
  await run('git', ['apply', patch], { cwd: folder, env });
}
