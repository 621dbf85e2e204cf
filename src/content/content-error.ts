import { formatProblem, type Problem } from './problem.ts';

/** slogans.yaml cannot be used. The message has one line for each problem, in the order of the file. */
export class ContentError extends Error {
  override readonly name = 'ContentError';
  readonly problems: readonly Problem[];

  constructor(file: string, problems: readonly Problem[]) {
    const sorted = problems.toSorted((a, b) => a.line - b.line || a.column - b.column);
    super(sorted.map((problem) => formatProblem(file, problem)).join('\n'));
    this.problems = sorted;
  }
}
