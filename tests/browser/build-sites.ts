import { execFileSync } from 'node:child_process';
import { generateRecord } from '../generate-record.ts';
import { type BuiltSite, sites } from './sites.ts';

/** Builds every site that the tests look at but `dist/`, one after the other, each in a process of its own. */
export default function buildSites(): void {
  const built: BuiltSite[] = Object.values(sites).filter((site) => site !== sites.record);
  for (const { folder, environment, generated } of built) {
    if (generated) generateRecord(environment['CONTENT_DIR'] ?? '', generated);
    execFileSync('node', ['src/commands/build.ts', folder], {
      stdio: 'inherit',
      env: { ...process.env, ...environment },
    });
  }
}
