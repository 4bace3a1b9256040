import { execFileSync } from 'node:child_process';
import { sites } from './sites.ts';

/** Builds every site that the tests look at but `dist/`, one after the other, each in a process of its own. */
export default function buildSites(): void {
  for (const { folder, environment } of Object.values(sites).filter((site) => site !== sites.record)) {
    execFileSync('node', ['src/commands/build.ts', folder], {
      stdio: 'inherit',
      env: { ...process.env, ...environment },
    });
  }
}
