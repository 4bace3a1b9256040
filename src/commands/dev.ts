import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { projectDir } from '../project.ts';
import { endBySignal } from './end-by-signal.ts';
import { refuseArguments } from './refuse-arguments.ts';
import { refusePort } from './refuse-port.ts';
import { refuseSettings } from './refuse-settings.ts';
import { runCommand } from './run-command.ts';

refuseArguments();
endBySignal();
await runCommand('.astro/', async () => {
  refuseSettings('SITE_URL', 'BASE_PATH', 'CONTENT_DIR', 'SOCIAL_CARDS', 'PORT');
  await refusePort('dev');
  // All content is read anyway, so what an earlier run has kept of it can only be out of date.
  rmSync(join(projectDir, '.astro/data-store.json'), { recursive: true, force: true });
  process.env['ASTRO_TELEMETRY_DISABLED'] = '1';
  const { dev } = await import('astro');
  await dev({ root: projectDir });
});
