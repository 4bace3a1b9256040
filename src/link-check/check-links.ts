import type { Dossier } from '../dossier/dossier.ts';
import { shownPath } from '../shown-path.ts';
import type { CheckedLink, LinkedSource } from './check-source.ts';
import { checkSources } from './check-sources.ts';
import { chooseSources } from './choose-sources.ts';
import { isOffline } from './is-offline.ts';
import type { LinkCheck } from './link-check.ts';
import { askWhileAnswered } from './network/ask-while-answered.ts';
import { buildAsker } from './network/build-asker.ts';
import { outputFault } from './patch/output-fault.ts';
import { savePatch } from './patch/save-patch.ts';
import { reportLinks } from './report-links.ts';
import { summarise } from './summarise.ts';
import { whyNotWritten } from './why-not-written.ts';

/** What a check has to say, and whether it came to nothing. */
export interface LinkReport {
  lines: string[];
  hasFailed: boolean;
}

/** Tries the addresses of the sources, and writes what is new about them as a patch. */
export async function checkLinks(dossier: Dossier, check: LinkCheck): Promise<LinkReport> {
  const { options, network, output, projectDir } = check;
  const sources = chooseSources(dossier.sources, options.only);
  if ('fault' in sources) return failed(sources.fault);
  if (sources.length === 0) return { lines: ['No source has an address'], hasFailed: false };
  const fault = await outputFault(output, shownPath(output, projectDir));
  if (fault !== undefined) return failed(fault);
  if (await isOffline(addressesOf(sources, check), network))
    return failed('No host can be looked up: the network seems to be off. Nothing is written');
  const { checked, hasHeard } = await askAll(sources, check);
  return settle(checked, { check, hasHeard, total: sources.length });
}

function addressesOf(sources: readonly LinkedSource[], { options }: LinkCheck): string[] {
  return [options.archiveApi, ...sources.map(({ url }) => url)];
}

async function askAll(
  sources: readonly LinkedSource[],
  check: LinkCheck,
): Promise<{ checked: CheckedLink[]; hasHeard: boolean }> {
  const { options, network, signal, onProgress } = check;
  const { ask, hasHeard } = buildAsker(network);
  const checked = await checkSources(
    sources,
    {
      ask,
      archive: { api: options.archiveApi, ask: askWhileAnswered(ask) },
      signal,
      isOffline: () => isOffline(addressesOf(sources, check), network),
    },
    (done) => onProgress?.(done, sources.length),
  );
  // Where no source answered, an archive that does tells that the machine is online.
  if (!hasHeard()) await ask(new URL(options.archiveApi), signal);
  return { checked, hasHeard: hasHeard() };
}

async function settle(
  checked: readonly CheckedLink[],
  { check, hasHeard, total }: { check: LinkCheck; hasHeard: boolean; total: number },
): Promise<LinkReport> {
  const isStopped = check.signal.aborted;
  const summary = summarise(checked, total);
  const reason = whyNotWritten(checked, { isStopped, hasHeard, isForced: check.options.force });
  if (reason !== undefined)
    return { lines: [...(await reportLinks(checked, check.projectDir)), ...summary, reason], hasFailed: true };
  const { fault, told, byHand } = await savePatch(checked, summary[0] ?? '', check);
  const lines = [...(await reportLinks(checked, check.projectDir, byHand)), ...summary, fault ?? told];
  return { lines, hasFailed: fault !== undefined };
}

function failed(line: string): LinkReport {
  return { lines: [line], hasFailed: true };
}
