// node src/commands/run.mjs NAME …: installs the dependencies when they are missing or older than the lock
// file, then runs the command NAME of this folder, or the npm script NAME, on the Node that they bring.
// Runs on any Node from 20 on and needs no dependency, since it is what brings them.
import { spawn, spawnSync } from 'node:child_process';
import { existsSync, statSync } from 'node:fs';

const lockFile = 'package-lock.json';
const installedMarker = 'node_modules/.package-lock.json';
const ownNode = 'node_modules/node/bin/node';

const [name = '', ...rest] = process.argv.slice(2);
if (isInstallDue()) install();
const command = `src/commands/${name}.ts`;
if (existsSync(command)) run(existsSync(ownNode) ? ownNode : process.execPath, [command, ...rest]);
else run('npm', ['run', name, '--silent', ...rest]);

function isInstallDue() {
  return !existsSync(installedMarker) || statSync(installedMarker).mtimeMs < statSync(lockFile).mtimeMs;
}

function install() {
  console.log('Installing the dependencies, once …');
  const { status } = spawnSync('npm ci --no-audit --no-fund --loglevel=error', { shell: true, stdio: 'inherit' });
  if (status === 0) return;
  console.error('The dependencies could not be installed: npm says why above. Is the npm registry within reach?');
  process.exit(status ?? 1);
}

function run(program, words) {
  const child = spawn(program, words, { stdio: 'inherit', shell: process.platform === 'win32' });
  for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => child.kill(signal));
  child.on('exit', (code, signal) => process.exit(signal ? 1 : (code ?? 1)));
}
