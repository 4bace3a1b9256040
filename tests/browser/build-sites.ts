import { execFileSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { generateRecord } from '../generate-record.ts';
import { plantedFile, plantSite } from '../hostile/plant-site.ts';
import { type BuiltSite, sites } from './sites.ts';

/** Builds every site that the tests look at but `dist/`, one after the other, each in a process of its own. */
export default async function buildSites(): Promise<void> {
  const built: BuiltSite[] = Object.values(sites).filter((site) => site !== sites.record);
  for (const { folder, environment, generated, planting } of built) {
    const content = environment['CONTENT_DIR'] ?? '';
    if (generated) generateRecord(content, generated);
    if (planting) writeFileSync(plantedFile(content), JSON.stringify(await plantSite(content, planting)));
    execFileSync('node', ['src/commands/build.ts', folder], {
      stdio: 'inherit',
      env: { ...process.env, ...environment },
    });
  }
}
