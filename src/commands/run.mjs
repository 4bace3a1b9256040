// node src/commands/run.mjs NAME …: installs the dependencies when they are missing or not those of the lock
// file, then runs the command NAME of this folder, or the npm script NAME, on the Node that they bring.
// Runs on any Node from 20 on and needs no dependency, since it is what brings them.
import { spawn, spawnSync } from 'node:child_process';
import { existsSync, readFileSync, rmSync } from 'node:fs';
import { constants } from 'node:os';
import { fileURLToPath } from 'node:url';

process.chdir(fileURLToPath(new URL('../..', import.meta.url)));

const lockFile = 'package-lock.json';
/** npm writes it last, when all is there. */
const installedList = 'node_modules/.package-lock.json';
const ownNode = 'node_modules/node/bin/node';

const [name = '', ...rest] = process.argv.slice(2);
if (isInstallDue()) install();
const command = `src/commands/${name}.ts`;
if (existsSync(command)) run(existsSync(ownNode) ? ownNode : process.execPath, [command, ...rest]);
else run('npm', ['run', name, '--silent', ...rest]);

/** Whether a package of the lock file is not there in its version; those for other systems need not be. */
function isInstallDue() {
  const locked = readPackages(lockFile);
  const installed = readPackages(installedList);
  return Object.entries(locked).some(([path, { version, optional }]) => {
    if (path === '') return false;
    if (!(path in installed)) return !optional;
    return installed[path].version !== version || !existsSync(`${path}/package.json`);
  });
}

/** The packages of a lock file by their paths; none where it is missing or cut short. */
function readPackages(path) {
  try {
    return JSON.parse(readFileSync(path, 'utf8')).packages;
  } catch {
    return {};
  }
}

function install() {
  console.log('Installing the dependencies, once …');
  // Without the list an installation that is stopped half-way counts as none.
  rmSync(installedList, { force: true });
  const { status, signal } = spawnSync('npm ci --no-audit --no-fund --loglevel=error', {
    shell: true,
    stdio: 'inherit',
  });
  if (status === 0) return;
  if (!signal)
    console.error('The dependencies could not be installed: npm says why above. Is the npm registry within reach?');
  process.exit(signal ? 128 + constants.signals[signal] : (status ?? 1));
}

function run(program, words) {
  const child = spawn(program, words, { stdio: 'inherit', shell: process.platform === 'win32' });
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => child.kill(signal));
  child.on('exit', (code, signal) => process.exit(signal ? 128 + constants.signals[signal] : (code ?? 1)));
}
