import type { Source } from '../dossier/dossier.ts';
import { suggest } from '../dossier/nearest.ts';
import type { LinkedSource } from './check-source.ts';

/** The sources to check: all that have an address, or those of some ids; says which id is none. */
export function chooseSources(
  sources: ReadonlyMap<string, Source>,
  only: readonly string[],
): LinkedSource[] | { fault: string } {
  for (const id of only) {
    const source = sources.get(id);
    if (!source) return { fault: `Unexpected id \`${id}\`, expected that of a source${suggest(id, sources.keys())}` };
    if (source.url === undefined)
      return { fault: `Unexpected source \`${id}\`, expected one with an address; \`${source.file}\` has no \`url\`` };
  }
  const isChosen = (source: Source): source is LinkedSource =>
    source.url !== undefined && (only.length === 0 || only.includes(source.id));
  return [...sources.values()].filter(isChosen);
}
