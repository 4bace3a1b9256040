import { spawn, type SpawnOptions } from 'node:child_process';
import { once } from 'node:events';

/** Runs a build with these words behind the command to its end; throws when it fails. */
export async function runBuild(
  words: readonly string[],
  environment: NodeJS.ProcessEnv,
  options: SpawnOptions = {},
): Promise<void> {
  const env = { ...process.env, ...environment };
  const child = spawn('node', ['src/commands/build.ts', ...words], { stdio: 'inherit', ...options, env });
  const [code] = (await once(child, 'exit')) as [number | null];
  if (code !== 0) throw new Error(`Unexpected end of a build with ${code ?? 'a signal'}, expected 0`);
}
