import { createEntry } from '../dossier/create-entry.ts';
import { contentDir, projectDir } from '../project.ts';

const created = await createEntry(process.argv.slice(2), { contentDir, projectDir });
if ('fault' in created) {
  console.error(created.fault);
  process.exitCode = 1;
} else {
  console.log(
    `${created.file} is a draft: fill in its fields, remove the line \`draft: true\`, then run \`npm run check\``,
  );
}
