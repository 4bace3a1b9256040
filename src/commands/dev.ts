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
  process.env['ASTRO_TELEMETRY_DISABLED'] = '1';
  const { dev } = await import('astro');
  const { followContent } = await import('./follow-content.ts');
  await dev({ root: projectDir, integrations: [followContent()] });
});
