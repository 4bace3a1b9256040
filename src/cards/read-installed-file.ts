import { readFile } from 'node:fs/promises';
import { findPackageJSON } from 'node:module';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { Obstacle } from '../obstacle.ts';
import { projectDir } from '../project.ts';

/** A file of a package that the project depends on; `path` goes from the package's folder on. */
export async function readInstalledFile(name: string, path: string): Promise<Buffer> {
  // Found from the project, not from this module, which a build puts into a bundle elsewhere.
  const description = findPackageJSON(name, pathToFileURL(join(projectDir, 'package.json')));
  if (description === undefined)
    throw new Obstacle(`Unexpected absence of the package \`${name}\`, expected it to be installed: run \`npm ci\``);
  return readFile(join(dirname(description), path));
}
