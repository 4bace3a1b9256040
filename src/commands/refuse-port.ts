import { createServer } from 'node:net';
import { Obstacle } from '../obstacle.ts';
import { port } from '../port.ts';

/** Stops a command that wants to serve the site where it cannot. */
export async function refusePort(command: 'start' | 'dev'): Promise<void> {
  const code = await tryPort();
  if (code === undefined) return;
  const reason = code === 'EACCES' ? 'needs rights that you do not have' : 'is taken by another program';
  const other = port < 1024 ? 4321 : port < 65_535 ? port + 1 : port - 1;
  throw new Obstacle(
    `Port ${port} ${reason}. Choose another one: PORT=${other} npm ${command === 'dev' ? 'run dev' : command}`,
  );
}

/** Why nobody can listen on the port; `undefined` when it is free. */
function tryPort(): Promise<string | undefined> {
  return new Promise((resolve) => {
    const probe = createServer();
    probe.once('error', ({ code = '' }: NodeJS.ErrnoException) => {
      resolve(code);
    });
    probe.listen(port, 'localhost', () => {
      probe.close(() => {
        resolve(undefined);
      });
    });
  });
}
