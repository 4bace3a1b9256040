import { createEntry } from '../dossier/create-entry.ts';
import { Obstacle } from '../obstacle.ts';
import { contentDir, contentFolder, projectDir } from '../project.ts';
import { refuseSettings } from './refuse-settings.ts';
import { runCommand } from './run-command.ts';

await runCommand(`${contentFolder}/`, async () => {
  refuseSettings('CONTENT_DIR');
  const created = await createEntry(process.argv.slice(2), { contentDir, projectDir });
  if ('fault' in created) throw new Obstacle(created.fault);
  console.log(
    `${created.file} is a draft: fill in its fields, remove the line \`draft: true\`, then run \`npm run check\``,
  );
});
