import { mkdtempSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import type { RunningHost } from './running-host.ts';
import { startProgram } from './start-program.ts';

const wrangler = join(dirname(createRequire(import.meta.url).resolve('wrangler/package.json')), 'bin/wrangler.js');

/** Serves a folder as Cloudflare Pages does, by Cloudflare's own server for this machine, which asks nobody for anything. */
export async function startCloudflare(folder: string): Promise<RunningHost> {
  const home = mkdtempSync(join(tmpdir(), 'cloudflare-'));
  const words = ['pages', 'dev', resolve(folder), '--compatibility-date', '2026-01-01', '--ip', '127.0.0.1'];
  const own = ['--port', '0', '--inspector-port', '0', '--persist-to', join(home, 'state')];
  const { output, stop } = await startProgram(process.execPath, [wrangler, ...words, ...own], /Ready on \S+/, {
    cwd: home,
    env: {
      ...process.env,
      HOME: home,
      XDG_CONFIG_HOME: home,
      TMPDIR: home,
      CI: '1',
      NO_COLOR: '1',
      WRANGLER_SEND_METRICS: 'false',
      WRANGLER_SEND_ERROR_REPORTS: 'false',
      CLOUDFLARE_CF_FETCH_ENABLED: 'false',
    },
  });
  return {
    origin: /Ready on (http:\S+)/.exec(output)?.[1] ?? '',
    stop: async () => {
      await stop();
      await rm(home, { recursive: true, force: true });
    },
  };
}
