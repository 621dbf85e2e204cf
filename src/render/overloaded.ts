/** So many drawings are waiting that another one would come too late to be of use. */
export class Overloaded extends Error {
  override readonly name = 'Overloaded';
  /** When it is worth trying again, in seconds from now. */
  readonly retryAfter: number;

  constructor(retryAfter: number) {
    super(`Too many drawings are waiting. Try again in ${retryAfter} seconds.`);
    this.retryAfter = retryAfter;
  }
}
