import type { VFile } from 'vfile';
import type { VFileMessage } from 'vfile-message';
import { type ImportRuleId, importRules } from './import-rules.ts';

/** Adds what became of an entry, at the line where it begins, to the messages of its file. */
export function tell(file: VFile, ruleId: ImportRuleId, reason: string, line = 1, column = 1): VFileMessage {
  return file.message(reason, { ruleId, source: 'import', place: { line, column } });
}

/** Whether a message says that something could not be read or written. */
export function isFailure({ ruleId = '' }: VFileMessage): boolean {
  return Object.hasOwn(importRules, ruleId) && importRules[ruleId as ImportRuleId].isFailure;
}
