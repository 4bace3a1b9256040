import { generateRecord } from '../generate-record.ts';
import { buildElsewhere } from './build-elsewhere.ts';
import { runBuild } from './run-build.ts';
import { type BuiltSite, sites } from './sites.ts';

/** Builds every site that the tests look at but `dist/`, two at a time, each in a process of its own. */
export default async function buildSites(): Promise<void> {
  const queue: Iterator<BuiltSite> = Object.values(sites)
    .filter((site) => site !== sites.record)
    .values();
  const work = async (): Promise<void> => {
    for (let next = queue.next(); !next.done; next = queue.next()) await buildSite(next.value);
  };
  await Promise.all([work(), work()]);
}

async function buildSite({ folder, environment, elsewhere, generated }: BuiltSite): Promise<void> {
  if (generated) generateRecord(environment['CONTENT_DIR'] ?? '', generated);
  if (elsewhere) await buildElsewhere(folder, environment);
  else await runBuild([folder], environment);
}
