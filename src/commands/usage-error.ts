/** The command was called in a way it does not understand. The message says what it would understand. */
export class UsageError extends Error {
  override readonly name = 'UsageError';
}
