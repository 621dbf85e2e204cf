/** A command of the command line. */
export interface Command {
  /** One line for the list of commands. */
  readonly summary: string;
  readonly help: string;
  /** Does the work and returns the exit code. Throws `UsageError` for wrong arguments, `ContentError` for bad content. */
  readonly run: (args: readonly string[]) => Promise<number>;
}
