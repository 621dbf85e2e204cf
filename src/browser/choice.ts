/** The size and colour that the visitor looks at, as in `src/pages/choice.ts`. */
export interface Choice {
  readonly size: string;
  /** `undefined` leaves every slogan its own. */
  readonly colour: string | undefined;
}

/** The row of buttons for a size or a colour. Its `data-own` is what counts when the address names none. */
function row(name: keyof Choice): HTMLElement | null {
  return document.querySelector<HTMLElement>(`fieldset[data-choice=${name}]`);
}

/** The buttons of a row. */
export function buttons(name: keyof Choice): readonly HTMLButtonElement[] {
  return [...(row(name)?.querySelectorAll('button') ?? [])];
}

/** What a row shows as chosen when the address names nothing. */
export function ownChoice(name: keyof Choice): string | undefined {
  return row(name)?.dataset['own'];
}

/** Reads `?size=…&colour=…` of the page's address; what no button offers counts as missing. */
export function readChoice(): Choice {
  const query = new URLSearchParams(location.search);
  const offered = (name: keyof Choice) => buttons(name).find(({ value }) => value === query.get(name))?.value;
  return { size: offered('size') ?? ownChoice('size') ?? '', colour: offered('colour') };
}

/** The query that asks for a choice, with its `?`; empty for the default. Inverse of {@link readChoice}. */
export function choiceQuery({ size, colour }: Choice): string {
  const query = new URLSearchParams();
  if (size !== ownChoice('size')) query.set('size', size);
  if (colour !== undefined) query.set('colour', colour);
  return query.size > 0 ? `?${query}` : '';
}
