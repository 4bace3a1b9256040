import { urlTo } from '../../address.ts';
import type { Collection } from '../../collections.ts';
import { compareIds } from '../../dossier/compare-ids.ts';
import type { Dossier, EntryOf } from '../../dossier/dossier.ts';
import { toPlain } from '../../dossier/to-plain.ts';
import { dossierSchemaUrl } from './dossier-schema.ts';
import { exportEntry } from './export-entry.ts';
import { type ExportedDossier, exportVersion } from './exported-dossier.ts';
import type { ExportedEntryOf } from './exported-entries.ts';

interface Surroundings {
  /** The content folder, relative to the project. */
  contentFolder: string;
}

/** Everything in the content, for `/data/dossier.json`. */
export function exportDossier(dossier: Dossier, { contentFolder }: Surroundings): ExportedDossier {
  const list = <C extends Collection>(collection: C): ExportedEntryOf[C][] =>
    ([...dossier[collection].values()] as EntryOf[C][])
      .sort(compareIds)
      .map((entry) => exportEntry(collection, entry, contentFolder));
  return {
    $schema: dossierSchemaUrl,
    version: exportVersion,
    url: urlTo('/'),
    site: toPlain(dossier.settings),
    articles: list('articles'),
    claims: list('claims'),
    events: list('events'),
    sources: list('sources'),
    actors: list('actors'),
    pages: list('pages'),
    ...(dossier.ledger && { ledger: dossier.ledger }),
  };
}
