import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { performance } from 'node:perf_hooks';
import { Obstacle } from '../../src/obstacle.ts';
import { treeMemory } from './tree-memory.ts';

export interface Measured {
  seconds: number;
  /** The most that the program and all that it starts held together at any look; 0 where the system does not tell. */
  peakBytes: number;
}

interface Place {
  cwd: string;
  env?: NodeJS.ProcessEnv;
}

const lookEveryMilliseconds = 50;

/** Runs a program to its end; one that fails ends the bench with what it said. */
export async function runMeasured(program: string, words: readonly string[], { cwd, env }: Place): Promise<Measured> {
  const begin = performance.now();
  const child = spawn(program, words, { cwd, env: { ...process.env, ...env }, stdio: ['ignore', 'pipe', 'pipe'] });
  // It works in the folder that goes next, so it need not clean up.
  const stop = (): boolean => child.kill('SIGKILL');
  process.prependOnceListener('exit', stop);
  let said = '';
  for (const stream of [child.stdout, child.stderr])
    stream.on('data', (bytes: Buffer) => (said = (said + bytes.toString()).slice(-4_000)));
  let peakBytes = 0;
  const looks = setInterval(() => {
    if (child.pid !== undefined) peakBytes = Math.max(peakBytes, treeMemory(child.pid) ?? 0);
  }, lookEveryMilliseconds);
  const [code] = (await once(child, 'close').finally(() => {
    clearInterval(looks);
  })) as [number | null];
  process.off('exit', stop);
  if (code !== 0)
    throw new Obstacle(`Unexpected end of \`${program} ${words.join(' ')}\` with ${code ?? 'a signal'}: ${said}`);
  return { seconds: (performance.now() - begin) / 1_000, peakBytes };
}
