import { resolve } from 'node:path';
import { urlTo } from '../address.ts';
import { reportProgress } from '../report-progress.ts';
import { readDossier } from '../dossier/read-dossier.ts';
import { checkLinks } from '../link-check/check-links.ts';
import { type LinkOptions, linkUsage, parseLinkOptions } from '../link-check/link-options.ts';
import { openNetwork } from '../link-check/network/open-network.ts';
import { userAgent } from '../link-check/user-agent.ts';
import { Obstacle } from '../obstacle.ts';
import { contentDir, contentFolder, projectDir } from '../project.ts';
import { printProblems } from './print-problems.ts';
import { refuseSettings } from './refuse-settings.ts';
import { runCommand } from './run-command.ts';

await runCommand(`${contentFolder}/`, async () => {
  const options = parseLinkOptions(process.argv.slice(2));
  if ('fault' in options) throw new Obstacle(options.fault);
  if (options.help) {
    console.log(linkUsage);
    return;
  }
  refuseSettings('SITE_URL', 'BASE_PATH', 'CONTENT_DIR');
  await run(options);
});

async function run(chosen: LinkOptions): Promise<void> {
  // Ctrl+C reaches this program twice, from the terminal and from the one that runs it.
  const stop = new AbortController();
  for (const signal of ['SIGINT', 'SIGTERM'])
    process.on(signal, () => {
      stop.abort();
    });
  const now = new Date();
  const { dossier, problems } = await readDossier(contentDir, { projectDir, now });
  if (!dossier) {
    printProblems(problems);
    console.log('No address is checked: mend these first');
    process.exitCode = 1;
    return;
  }
  let progress: ((done: number) => void) | undefined;
  const { lines, hasFailed } = await checkLinks(dossier, {
    ...{ options: chosen, contentDir, projectDir, now, signal: stop.signal },
    // npm runs commands in the project and tells where it was called.
    output: resolve(process.env['INIT_CWD'] ?? projectDir, chosen.output),
    network: openNetwork(chosen, userAgent(dossier.settings, urlTo('/'))),
    onProgress: (done, total) => {
      progress ??= reportProgress('Addresses', total, process.stderr);
      progress(done);
    },
  });
  for (const line of lines) console.log(line);
  process.exitCode = hasFailed ? 1 : 0;
  // A look-up that nobody waits for any more would hold the program open.
  if (stop.signal.aborted) process.exit(130);
}
