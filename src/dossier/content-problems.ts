import type { VFileMessage } from 'vfile-message';
import { formatProblem } from './problem.ts';

/** Stops a build: the content has errors, which are told one a line. */
export class ContentProblems extends Error {
  readonly problems: readonly VFileMessage[];

  constructor(problems: readonly VFileMessage[]) {
    super(problems.map(formatProblem).join('\n'));
    this.name = 'ContentProblems';
    this.problems = problems;
  }
}
