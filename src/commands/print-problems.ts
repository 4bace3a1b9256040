import type { VFileMessage } from 'vfile-message';
import { formatProblem, isError } from '../dossier/problem.ts';

/** Writes one line a problem to standard output, and how many there are. */
export function printProblems(problems: readonly VFileMessage[]): void {
  for (const problem of problems) console.log(formatProblem(problem));
  const errors = problems.filter(isError).length;
  console.log(
    errors + problems.length === 0
      ? 'No problems'
      : `${count(errors, 'error')}, ${count(problems.length - errors, 'warning')}`,
  );
}

function count(number: number, noun: string): string {
  return `${number} ${noun}${number === 1 ? '' : 's'}`;
}
