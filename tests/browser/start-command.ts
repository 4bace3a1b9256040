import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';

/** A command that runs in a project, with all that it starts in a group of its own. */
export interface Started {
  child: ChildProcess;
  /** What it said and how it ended, once it has. */
  ended: Promise<Ending>;
}

/** The end of a command: `code` is absent when a signal ended it. */
export interface Ending {
  code: number | null;
  output: string;
}

/** Starts a command of a project, such as `['build', 'folder']`. */
export function startCommand(
  project: string,
  [command = '', ...rest]: readonly string[],
  environment: NodeJS.ProcessEnv = {},
): Started {
  return startNode(project, [`src/commands/${command}.ts`, ...rest], environment);
}

/** Starts a program for Node, as its words tell. */
export function startNode(cwd: string, words: readonly string[], environment: NodeJS.ProcessEnv = {}): Started {
  const child = spawn('node', words, {
    cwd,
    env: { ...process.env, ...environment },
    detached: true,
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let output = '';
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (data) => (output += String(data)));
  const ended = once(child, 'close').then(([code]) => ({ code: code as number | null, output }));
  return { child, ended };
}

/** Kills a command and everything it has started, at once and without a chance to clean up. */
export async function killGroup({ child, ended }: Started): Promise<void> {
  try {
    process.kill(-Number(child.pid), 'SIGKILL');
  } catch (error) {
    // It was quicker and has ended.
    if ((error as NodeJS.ErrnoException).code !== 'ESRCH') throw error;
  }
  await ended;
}
