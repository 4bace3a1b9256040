import { relative, resolve } from 'node:path';
import { formatProblem } from '../dossier/problem.ts';
import { importReferences } from '../import/import-references.ts';
import { summarise } from '../import/summarise.ts';
import { isFailure } from '../import/tell.ts';
import { contentDir, contentFolder, projectDir } from '../project.ts';
import { refuseSettings } from './refuse-settings.ts';
import { runCommand } from './run-command.ts';

await runCommand(`${contentFolder}/`, async () => {
  refuseSettings('CONTENT_DIR');
  const paths = process.argv.slice(2);
  const unknownOption = paths.find((path) => path.startsWith('-'));
  if (paths.length > 0 && unknownOption === undefined) await importFiles(paths);
  else {
    if (unknownOption !== undefined) console.error(`Unexpected option \`${unknownOption}\`, expected files only`);
    console.error('Usage: npm run import -- references.bib …  (BibTeX, RIS or CSL-JSON, as Zotero exports them)');
    process.exitCode = 1;
  }
});

async function importFiles(paths: readonly string[]): Promise<void> {
  // npm runs commands in the project and tells where it was called.
  const calledIn = process.env['INIT_CWD'] ?? projectDir;
  const files = paths.map((path) => relative(projectDir, resolve(calledIn, path)));
  const messages = await importReferences(files, { contentDir, projectDir });
  for (const message of messages) console.log(formatProblem(message));
  console.log(summarise(messages));
  if (messages.some(isFailure)) process.exitCode = 1;
}
