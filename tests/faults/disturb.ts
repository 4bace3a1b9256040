// Loaded before a program, it makes the calls to the file system fail, or the program end, as `FAULT` says.
import fs from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';
import { constants } from 'node:os';
import { fileURLToPath } from 'node:url';
import type { Fault } from './fault.ts';

type Call = (...words: unknown[]) => unknown;

const changing = ['writeFile', 'mkdir', 'mkdtemp', 'copyFile', 'cp', 'rename', 'rmdir', 'rm', 'chmod', 'utimes'];
const reading = ['readFile'];
/** Where the path that a fault concerns is the second one. */
const toSecond = new Set(['copyFile', 'cp']);

const fault = JSON.parse(process.env['FAULT'] ?? '{}') as Fault;
const pattern = new RegExp(fault.path);
let count = 0;

for (const name of fault.reading ? reading : changing) {
  disturb(fs, `${name}Sync`, name);
  disturb(fs.promises, name, name);
}
syncBuiltinESMExports();

function disturb(owner: object, name: string, kind: string): void {
  const calls = owner as Record<string, Call>;
  const original = calls[name];
  if (!original) throw new RangeError(`Unexpected call \`${name}\`, which the file system does not have`);
  calls[name] = (...words) => {
    const word = toSecond.has(kind) ? words[1] : words[0];
    const path = word instanceof URL ? fileURLToPath(word) : String(word);
    if (!isMeant(path, kind)) return original(...words);
    if (fault.what !== 'kill') return fail(fault.what, path, kind, owner === fs.promises);
    if (!fault.after) end();
    const result = original(...words);
    return result instanceof Promise ? result.finally(end) : end();
  };
}

/** Counts the calls that the fault concerns. Removing is possible on a full disk. */
function isMeant(path: string, kind: string): boolean {
  if (!pattern.test(path) || (fault.what !== 'kill' && kind.startsWith('rm'))) return false;
  count++;
  return fault.what === 'kill' ? count === fault.at : count >= fault.at;
}

function fail(code: keyof typeof constants.errno, path: string, syscall: string, isPromised: boolean): Promise<never> {
  const message = `${code}: made up for a test, ${syscall} '${path}'`;
  const error = Object.assign(new Error(message), { code, errno: -constants.errno[code], syscall, path });
  if (isPromised) return Promise.reject(error);
  throw error;
}

function end(): never {
  process.kill(0, 'SIGKILL');
  // The signal may take a moment.
  for (;;);
}
