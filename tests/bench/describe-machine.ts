import { readFileSync } from 'node:fs';
import { cpus, release, totalmem, type } from 'node:os';

/** The machine in words, such as `2 cores (a CPU), 24 GB, Debian 12`. */
export function describeMachine(): string {
  const cores = cpus();
  const memory = Math.round(totalmem() / 1e9);
  return `${cores.length} cores (${cores[0]?.model.trim() ?? 'of unknown kind'}), ${memory} GB of memory, ${systemName()}`;
}

function systemName(): string {
  try {
    return /^PRETTY_NAME="?([^"\n]+)/m.exec(readFileSync('/etc/os-release', 'utf8'))?.[1] ?? type();
  } catch {
    // Only Linux tells its name there.
    return `${type()} ${release()}`;
  }
}
