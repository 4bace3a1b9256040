import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { type AddressInfo, createServer } from 'node:net';
import { join } from 'node:path';
import { expect, test, vi } from 'vitest';
import { overlayContent } from './overlay-content.ts';

// A program of its own takes as long to start as the machine is busy.
vi.setConfig({ testTimeout: 0 });

/** Runs a command of the project to its end, and gives its exit code and all that it said. */
async function run([command = '', ...rest]: string[], environment: NodeJS.ProcessEnv): Promise<[unknown, string]> {
  const child = spawn(process.execPath, [`src/commands/${command}.ts`, ...rest], {
    cwd: join(import.meta.dirname, '../..'),
    env: { ...process.env, ...environment },
  });
  let told = '';
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (data) => (told += String(data)));
  const [code] = (await once(child, 'close')) as unknown[];
  return [code, told];
}

test.each([
  ['start', 'npm start'],
  ['dev', 'npm run dev'],
])('%s tells that its port is taken, and which one to try', async (command, called) => {
  const server = createServer().listen(0, 'localhost');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  const other = port < 65_535 ? port + 1 : port - 1;
  expect(await run([command], { PORT: String(port) })).toEqual([
    1,
    `Port ${port} is taken by another program. Choose another one: PORT=${other} ${called}\n`,
  ]);
  server.close();
});

test('new tells that an id is too long for a file', async () => {
  const { contentDir } = await overlayContent({});
  const line = /^Unexpected name that is too long at `\S+claims\/a{60}…`, expected one of at most 255 bytes\n$/;
  expect(await run(['new', 'claim', 'a'.repeat(300)], { CONTENT_DIR: contentDir })).toEqual([
    1,
    expect.stringMatching(line),
  ]);
});
