/** One thing that is wrong with slogans.yaml. */
export interface Problem {
  /** One-based. */
  readonly line: number;
  /** One-based, in UTF-16 units, as editors count. */
  readonly column: number;
  /** What is wrong and what would be right, without a full stop. */
  readonly message: string;
}

/** Writes a problem as one line that editors and terminals can follow: `slogans.yaml:12:7 …`. */
export function formatProblem(file: string, { line, column, message }: Problem): string {
  return `${file}:${line}:${column} ${message}`;
}
