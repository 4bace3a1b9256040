import { expect, test } from 'vitest';
import { runMeasured } from '../bench/run-measured.ts';

const run = (code: string) => runMeasured(process.execPath, ['-e', code], { cwd: '.' });
const holds = (megabytes: number, seconds: number): string =>
  `const held = Buffer.alloc(${megabytes}e6, 1); setTimeout(() => held.at(0), ${seconds * 1_000})`;

test('the time and the memory of a program count those that it starts', async () => {
  const inner = JSON.stringify(holds(200, 1));
  const { seconds, peakBytes } = await run(
    `require('node:child_process').spawn(process.execPath, ['-e', ${inner}]); ${holds(100, 0)}`,
  );
  expect(seconds).toBeGreaterThan(1);
  // Systems without /proc do not tell.
  if (process.platform === 'linux') expect(peakBytes).toBeGreaterThan(300e6);
});

test('a program that fails ends the bench with what it said', async () => {
  await expect(run('console.error("no room"); process.exit(3)')).rejects.toThrow(/with 3: no room/);
});
