import { createServer } from 'node:net';

const port = Number(process.env['PORT'] ?? 4321);

if (!Number.isInteger(port) || port < 1 || port > 65_535)
  fail(`Unexpected PORT \`${process.env['PORT'] ?? ''}\`, expected a number from 1 to 65535`);
else if (!(await isFree(port)))
  fail(`Port ${port} is taken by another program. Choose another one: PORT=${port + 1} npm start`);
else await serve();

/** Builds the site and serves it until it is stopped. */
async function serve(): Promise<void> {
  await import('./build.ts');
  if (process.exitCode) return;
  const { preview } = await import('astro');
  const { basePath } = await import('../address.ts');
  await preview({ root: process.cwd(), logLevel: 'error' });
  console.log(`The site is at http://localhost:${port}${basePath} (Ctrl+C stops it)`);
}

function isFree(candidate: number): Promise<boolean> {
  return new Promise((resolve) => {
    const probe = createServer();
    probe.once('error', () => {
      resolve(false);
    });
    probe.listen(candidate, 'localhost', () => {
      probe.close(() => {
        resolve(true);
      });
    });
  });
}

function fail(message: string): void {
  console.error(message);
  process.exitCode = 1;
}
