import type { CorrectionComment } from 'schema-dts';
import type { Change } from '../../dossier/schemas/changes.ts';
import { changeLabels } from '../labels.ts';
import { dated } from './to-work.ts';

type Correction = Exclude<CorrectionComment, string>;

/** What was changed in an entry after its publication, as the value of `correction`. */
export function toCorrections(changes: readonly Change[] | undefined): { correction?: Correction[] } {
  if (!changes?.length) return {};
  return {
    correction: changes.map(({ date, kind, note }) => ({
      '@type': 'CorrectionComment',
      name: changeLabels[kind],
      text: note,
      ...dated('datePublished', date),
    })),
  };
}
