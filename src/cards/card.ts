import type { Verdict } from '../dossier/schemas/claim.ts';
import type { CardRef } from '../outputs/has-card.ts';

/** What a card says, in words only: all that determines the picture besides the code that draws it. */
export interface Card extends CardRef {
  /** The title of the record. */
  record: string;
  /** The CSS colour that the record has for its accent, where it names one. */
  accent?: string;
  /** What kind of entry it is. */
  kind: string;
  /** The statement or title, set as large as it fits. */
  words: string;
  /** What stands at the foot, on the left: a verdict, which brings its shape, or a name. */
  mark: { verdict: Verdict } | { name: string };
  /** What stands at the foot, on the right: the first line is the stronger one. */
  lines: string[];
}
