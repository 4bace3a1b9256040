import { existsSync, lstatSync, readdirSync, realpathSync } from 'node:fs';
import { basename, dirname, join, relative, sep } from 'node:path';
import { contentDir, projectDir } from '../project.ts';
import { shownPath } from '../shown-path.ts';

/** Files that every build makes. */
const signs = ['404.html', 'sitemap-index.xml', 'data/dossier.json'];

/** Folders in which a site would be taken for a part of something else. */
const ownFolders = ['content', 'src', 'public', 'tests', 'node_modules', '.git', '.astro'].map((name) =>
  join(projectDir, name),
);

/** Why a site must not be built into a folder, which would replace all that is in it; `undefined` when it may. */
export function checkTarget(target: string): string | undefined {
  const shown = shownPath(target, projectDir);
  const place = realPath(target);
  const taken = [projectDir, contentDir].find((folder) => isWithin(realPath(folder), place));
  if (taken !== undefined) {
    const held = taken === projectDir ? 'the project' : `\`${shownPath(taken, projectDir)}\``;
    return `Unexpected target \`${shown}\`, in which ${held} is, expected a folder of its own: a build replaces all that is in it`;
  }
  const around = [contentDir, ...ownFolders].find((folder) => isWithin(place, realPath(folder)));
  if (around !== undefined)
    return `Unexpected target \`${shown}\`, expected a folder outside of \`${shownPath(around, projectDir)}\``;
  return checkFormer(target, shown);
}

function checkFormer(target: string, shown: string): string | undefined {
  const former = lstatSync(target, { throwIfNoEntry: false });
  if (!former) return undefined;
  const advice = 'move it away or name another folder';
  if (former.isSymbolicLink()) return `Unexpected link \`${shown}\`, expected a real folder or none: ${advice}`;
  if (!former.isDirectory()) return `Unexpected file \`${shown}\`, expected a folder or none: ${advice}`;
  if (former.dev !== lstatSync(dirname(target)).dev)
    return `Unexpected mounted disk at \`${shown}\`, expected a folder that can be replaced: name one in it`;
  const names = readdirSync(target).sort();
  const isSite = signs.every((name) => existsSync(join(target, name)));
  const foreign = names.includes('.git') ? '.git' : isSite ? undefined : names[0];
  return (
    foreign &&
    `Unexpected \`${foreign}\` in \`${shown}\`, expected a site that was built here, or nothing: a build replaces all that is in the folder; ${advice}`
  );
}

/** The path without links, as far as it is there. */
function realPath(path: string): string {
  if (existsSync(path) || path === dirname(path)) return realpathSync(path);
  return join(realPath(dirname(path)), basename(path));
}

function isWithin(inner: string, outer: string): boolean {
  const path = relative(outer, inner);
  return path !== '..' && !path.startsWith(`..${sep}`);
}
