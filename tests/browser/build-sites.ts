import { execFile } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { promisify } from 'node:util';
import { generateRecord } from '../generate-record.ts';
import { plantedFile, plantSite } from '../hostile/plant-site.ts';
import { type BuiltSite, sites } from './sites.ts';

/** How many sites are built at once: a build has work for little more than one core. */
const atOnce = 2;

/** Builds every site that the tests look at but `dist/`, each in a process of its own, the largest first. */
export default async function buildSites(): Promise<void> {
  const waiting = Object.values<BuiltSite>(sites)
    .filter((site) => site !== sites.record)
    .sort((left, right) => sizeOf(right) - sizeOf(left));
  const buildInTurn = async (): Promise<void> => {
    for (let site = waiting.shift(); site; site = waiting.shift()) await buildSite(site);
  };
  await Promise.all(Array.from({ length: atOnce }, buildInTurn));
}

function sizeOf({ generated }: BuiltSite): number {
  return generated?.events ?? 0;
}

async function buildSite({ folder, environment, generated, planting }: BuiltSite): Promise<void> {
  const content = environment['CONTENT_DIR'] ?? '';
  if (generated) generateRecord(content, generated);
  if (planting) writeFileSync(plantedFile(content), JSON.stringify(await plantSite(content, planting)));
  const { stdout } = await promisify(execFile)('node', ['src/commands/build.ts', folder], {
    env: { ...process.env, ...environment },
  });
  process.stdout.write(stdout);
}
