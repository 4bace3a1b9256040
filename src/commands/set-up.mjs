// Installs the dependencies when they are missing or older than the lock file. Runs on any Node and
// needs no dependency, since it is what brings them.
import { spawnSync } from 'node:child_process';
import { existsSync, statSync } from 'node:fs';

const lockFile = 'package-lock.json';
const installedMarker = 'node_modules/.package-lock.json';

if (!existsSync(installedMarker) || statSync(installedMarker).mtimeMs < statSync(lockFile).mtimeMs) {
  console.log('Installing dependencies (once)…');
  const { status } = spawnSync('npm ci --no-audit --no-fund --loglevel=error', { shell: true, stdio: 'inherit' });
  if (status !== 0) {
    console.error(
      'The dependencies could not be installed: see npm’s message above. Is the npm registry within reach?',
    );
    process.exit(status ?? 1);
  }
}
