/** Something wrong with a text, and the UTF-16 offset in it. */
export interface TextFault {
  readonly index: number;
  readonly message: string;
}

/** A rule for texts. Rules look at one thing each, so that all faults of a text are reported at once. */
export type TextRule = (text: string) => readonly TextFault[];
