import { writeFileSync } from 'node:fs';
import { generateRecord } from '../generate-record.ts';
import { tiltRecord } from '../tilt-record.ts';
import { plantedFile, plantSite } from '../hostile/plant-site.ts';
import { buildElsewhere } from './build-elsewhere.ts';
import { runBuild } from './run-build.ts';
import { type BuiltSite, sites } from './sites.ts';

/** Builds every site that the tests look at but `dist/`, the largest first and two at a time, each in a process of its own. */
export default async function buildSites(): Promise<void> {
  const queue = Object.values<BuiltSite>(sites)
    .filter((site) => site !== sites.record)
    .sort((left, right) => sizeOf(right) - sizeOf(left))
    .values();
  const work = async (): Promise<void> => {
    for (const site of queue) await buildSite(site);
  };
  await Promise.all([work(), work()]);
}

function sizeOf({ generated }: BuiltSite): number {
  return generated?.events ?? 0;
}

async function buildSite({ folder, environment, elsewhere, generated, isTilted, planting }: BuiltSite): Promise<void> {
  const content = environment['CONTENT_DIR'] ?? '';
  if (generated) generateRecord(content, generated);
  if (isTilted) tiltRecord(content);
  if (planting) writeFileSync(plantedFile(content), JSON.stringify(await plantSite(content, planting)));
  if (elsewhere) await buildElsewhere(folder, environment);
  else await runBuild([folder], environment);
}
