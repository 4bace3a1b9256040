import type { Point, Position } from 'unist';
import type { VFile } from 'vfile';
import type { VFileMessage } from 'vfile-message';
import { onOneLine } from '../on-one-line.ts';
import { type RuleId, rules } from './rules.ts';

/** Where in a file: a point or a stretch. Absent: the file as a whole. */
export type Place = Point | Position;

/** What is wrong with a piece of content, before it is known where the piece stands. */
export interface Fault {
  ruleId: RuleId;
  reason: string;
}

/** How many characters of a message are printed, and of a longer one how many from each of its ends. */
const longestReason = 2_000;
const shownOfEach = 500;

/** Adds a problem to the messages of `file`. */
export function report(file: VFile, { ruleId, reason }: Fault, place?: Place): VFileMessage {
  return file.message(reason, { ruleId, source: 'content', ...(place && { place }) });
}

/** Whether a problem stops the build; by the rule, whoever found it. */
export function isError({ ruleId = '' }: VFileMessage): boolean {
  return Object.hasOwn(rules, ruleId) && rules[ruleId as RuleId].severity === 'error';
}

/** One line a problem: `path:line:column  reason  [code]`. A problem of the whole file stands at its beginning. */
export function formatProblem(message: VFileMessage): string {
  const { file = '', line = 1, column = 1, reason, ruleId = '' } = message;
  return `${onOneLine(file)}:${line}:${column}  ${onOneLine(shorten(reason))}  [${ruleId}]`;
}

/** A value may be as long as a file: of such a message the beginning and the end. */
function shorten(reason: string): string {
  return reason.length <= longestReason ? reason : `${reason.slice(0, shownOfEach)} … ${reason.slice(-shownOfEach)}`;
}

/** Sorts by file, then by place in it. */
export function compareProblems(left: VFileMessage, right: VFileMessage): number {
  const [leftFile = '', rightFile = ''] = [left.file, right.file];
  if (leftFile !== rightFile) return leftFile < rightFile ? -1 : 1;
  return (left.line ?? 1) - (right.line ?? 1) || (left.column ?? 1) - (right.column ?? 1);
}
