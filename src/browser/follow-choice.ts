import { buttons, type Choice, choiceQuery, ownChoice, readChoice } from './choice.ts';
import { showCards } from './show-cards.ts';

/** Makes the buttons for size and colour change the page at once, instead of asking for it anew. */
export function followChoice(): void {
  if (ownChoice('size') === undefined) return; // a page without a choice: an error
  // On a file host the page does not know its query; on a server it is there already, and nothing changes.
  let before = readChoice();
  show(before);
  document.addEventListener('submit', (event) => {
    const { submitter } = event;
    const row = submitter?.closest<HTMLElement>('[data-choice]');
    if (!row || !(submitter instanceof HTMLButtonElement)) return;
    event.preventDefault();
    before = readChoice();
    show(next(row.dataset['choice'], submitter.value));
  });
  // Without a connection, or on a file host that has not got every colour, a choice that cannot be shown is taken back.
  document.addEventListener('error', ({ target }) => target instanceof Element && target.matches('.fresh') && show(before), true);
}

/** A colour that is pressed again is taken back where every slogan has its own. */
function next(name: string | undefined, value: string): Choice {
  const choice = readChoice();
  if (name === 'size') return { ...choice, size: value };
  const again = value === choice.colour && ownChoice('colour') === undefined;
  return { ...choice, colour: again ? undefined : value };
}

function show(choice: Choice): void {
  history.replaceState(history.state, '', location.pathname + choiceQuery(choice) + location.hash);
  press('size', choice.size);
  press('colour', choice.colour ?? ownChoice('colour'));
  for (const link of document.querySelectorAll<HTMLAnchorElement>('.cards a, .names a'))
    link.setAttribute('href', link.pathname + choiceQuery(choice));
  showCards(choice);
}

/** Marks one button of a row as pressed, and says its name wherever the choice is told. */
function press(name: keyof Choice, value: string | undefined): void {
  let label = '';
  for (const button of buttons(name)) {
    const pressed = button.value === value;
    button.setAttribute('aria-pressed', String(pressed));
    if (pressed) label = button.querySelector('.name')?.textContent ?? '';
  }
  for (const told of document.querySelectorAll(`[data-chosen=${name}]`)) told.textContent = label;
}
