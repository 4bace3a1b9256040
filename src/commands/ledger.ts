import { join } from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import type { Dossier } from '../dossier/dossier.ts';
import { joinDossier } from '../dossier/join-dossier.ts';
import { formatLedger } from '../dossier/ledger/format-ledger.ts';
import type { Ledger } from '../dossier/ledger/ledger.ts';
import { ledgerFileName } from '../dossier/ledger/read-ledger.ts';
import { updateLedger } from '../dossier/ledger/update-ledger.ts';
import { readDossier } from '../dossier/read-dossier.ts';
import { countNoun } from '../outputs/count-noun.ts';
import { listPublishedPaths } from '../outputs/list-published-paths.ts';
import { contentDir, contentFolder, projectDir } from '../project.ts';
import { printProblems } from './print-problems.ts';
import { refuseArguments } from './refuse-arguments.ts';
import { refuseSettings } from './refuse-settings.ts';
import { replaceFile } from '../replace-file.ts';
import { runCommand } from './run-command.ts';

refuseArguments();
await runCommand(`${contentFolder}/${ledgerFileName}`, async () => {
  refuseSettings('CONTENT_DIR');
  const now = new Date();
  const { dossier, problems } = await readDossier(contentDir, { projectDir, now });
  if (dossier) await record(dossier, now);
  else {
    printProblems(problems);
    console.log('Nothing is recorded: mend these first');
    process.exitCode = 1;
  }
});

async function record(dossier: Dossier, now: Date): Promise<void> {
  const otherPaths = listPublishedPaths(joinDossier(dossier));
  const ledger = updateLedger(dossier, otherPaths, now.toISOString().slice(0, 10));
  const text = formatLedger(ledger);
  if (dossier.ledger && text === formatLedger(dossier.ledger)) console.log('Nothing new to record');
  else {
    await replaceFile(join(contentDir, ledgerFileName), text);
    console.log(`${contentFolder}/${ledgerFileName}: ${tell(dossier.ledger, ledger)}`);
  }
}

function tell(before: Ledger | undefined, { addresses }: Ledger): string {
  const fresh = Object.keys(addresses).filter((address) => !before?.addresses[address]).length;
  const changed = Object.entries(addresses).filter(([address, record]) => {
    const former = before?.addresses[address];
    return former !== undefined && !isDeepStrictEqual(former, record);
  }).length;
  return `${countNoun(fresh, 'new address', 'new addresses')} recorded, ${changed} changed`;
}
