/** @jsxRuntime automatic @jsxImportSource hono/jsx */
import { THEME_IDS, type ThemeId } from '../card/themes.ts';
import type { CatalogLanguage } from '../content/catalog.ts';
import type { Choice } from './choice.ts';
import { messagesFor } from './messages/messages.ts';
import type { Site } from './site.ts';
import { SizeForm } from './size-form.tsx';
import { Swatch } from './swatch.tsx';

interface ChoiceProps {
  readonly site: Site;
  readonly language: CatalogLanguage;
  readonly choice: Choice;
  /** The theme of the slogan; `undefined` where there are several slogans, each with its own. */
  readonly own: ThemeId | undefined;
}

/** Two rows of buttons, each of which asks for the same page in another size or colour. They are plain GET forms: every button submits, and the other choice travels along. The script changes the page without asking. Where pages do not read queries, the forms are for the script alone. */
export function ChoiceForms(props: ChoiceProps) {
  return (
    <div class={props.site.hosting.readsQueries ? 'choices' : 'choices scripted'}>
      <SizeForm {...props} />
      {heldThemes(props).length > 1 && <ColourForm {...props} />}
    </div>
  );
}

/** The colours that there are pictures in. */
function heldThemes({ site, choice, own }: ChoiceProps): readonly ThemeId[] {
  return THEME_IDS.filter((theme) => site.hosting.holds(choice.format, theme, own));
}

function ColourForm(props: ChoiceProps) {
  const { language, choice, own } = props;
  const say = messagesFor(language.tag);
  const shown = choice.theme ?? own;
  return (
    <form>
      <fieldset data-choice="colour" data-own={own}>
        <legend>
          {say['colour']}{' '}
          <span class="chosen" data-chosen="colour">
            {shown && say[`colour.${shown}`]}
          </span>
        </legend>
        <input type="hidden" name="size" value={choice.format} />
        <div class="swatches">
          {heldThemes(props).map((id) => (
            <button
              class="swatch"
              // Where every slogan has its own, a colour that is pressed again is taken back: the button then sends no name.
              name={own === undefined && id === choice.theme ? undefined : 'colour'}
              value={id}
              title={say[`colour.${id}`]}
              aria-pressed={id === shown ? 'true' : 'false'}
            >
              <Swatch theme={id} />
              <span class="hidden name">{say[`colour.${id}`]}</span>
            </button>
          ))}
        </div>
      </fieldset>
    </form>
  );
}
