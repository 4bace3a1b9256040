import { type ChildProcess, spawn } from 'node:child_process';

/** A program that was started and said that it is ready. */
export interface StartedProgram {
  /** What it had said by then. */
  output: string;
  stop: () => Promise<void>;
}

/** Starts a program, and waits until it says what is expected. */
export async function startProgram(
  command: string,
  words: string[],
  ready: RegExp,
  options: { cwd: string; env: NodeJS.ProcessEnv },
): Promise<StartedProgram> {
  const child = spawn(command, words, { ...options, stdio: ['ignore', 'pipe', 'pipe'] });
  const output = await waitFor(child, ready);
  return { output, stop: () => stopProgram(child) };
}

function waitFor(child: ChildProcess, ready: RegExp): Promise<string> {
  return new Promise((resolve, reject) => {
    let output = '';
    const hear = (chunk: Buffer): void => {
      output += chunk.toString();
      if (ready.test(output)) resolve(output);
    };
    child.stdout?.on('data', hear);
    child.stderr?.on('data', hear);
    child.on('error', reject);
    child.on('exit', (code) => {
      reject(new Error(`${child.spawnfile} ended with ${String(code)} before it was ready:\n${output}`));
    });
  });
}

function stopProgram(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return Promise.resolve();
  return new Promise((resolve) => {
    child.on('exit', () => {
      resolve();
    });
    child.kill('SIGTERM');
  });
}
