import type { VFileMessage } from 'vfile-message';
import type { ImportRuleId } from './import-rules.ts';

/**
 * What became of all entries, in one line.
 *
 * @example '187 written, 6 of them drafts to complete; 9 skipped; 4 could not be read'
 */
export function summarise(messages: readonly VFileMessage[]): string {
  const count = (...rules: ImportRuleId[]): number =>
    messages.filter(({ ruleId }) => rules.includes(ruleId as ImportRuleId)).length;
  const drafts = count('draft');
  const unreadable = count('unreadable-entry', 'unreadable-file');
  const notWritten = count('not-written');
  return [
    `${count('written') + drafts} written${drafts > 0 ? `, ${drafts} of them drafts to complete` : ''}`,
    `${count('skipped')} skipped`,
    `${unreadable} could not be read`,
    ...(notWritten > 0 ? [`${notWritten} could not be written`] : []),
  ].join('; ');
}
