/** @jsxRuntime automatic @jsxImportSource hono/jsx */
import { FORMAT_IDS, FORMATS, type FormatId } from '../card/formats.ts';
import { THEME_IDS, THEMES, type ThemeId } from '../card/themes.ts';
import type { CatalogLanguage } from '../content/catalog.ts';
import type { Choice } from './choice.ts';
import { messagesFor } from './messages/messages.ts';

interface ChoiceProps {
  readonly language: CatalogLanguage;
  readonly choice: Choice;
  /** The theme that is to look chosen; none where every slogan has its own. */
  readonly theme: ThemeId | undefined;
}

/** Two rows of buttons, each of which asks for the same page in another size or colour. They are plain GET forms: every button submits, and the other choice travels along. */
export function ChoiceForms(props: ChoiceProps) {
  return (
    <div class="choices">
      <SizeForm {...props} />
      <ColourForm {...props} />
    </div>
  );
}

function SizeForm({ language, choice }: ChoiceProps) {
  const say = messagesFor(language.tag);
  return (
    <form>
      <fieldset>
        <legend>
          {say['size']}
          <span class="chosen"> {say[`size.${choice.format}`]}</span>
        </legend>
        {choice.theme && <input type="hidden" name="colour" value={choice.theme} />}
        <div class="chips">
          {FORMAT_IDS.map((id) => (
            <button class="chip" name="size" value={id} aria-pressed={id === choice.format ? 'true' : 'false'}>
              <Shape format={id} />
              <span>
                {say[`size.${id}`]}{' '}
                <small dir="ltr">
                  {FORMATS[id].width}×{FORMATS[id].height}
                </small>
              </span>
            </button>
          ))}
        </div>
      </fieldset>
    </form>
  );
}

function ColourForm({ language, choice, theme }: ChoiceProps) {
  const say = messagesFor(language.tag);
  return (
    <form>
      <fieldset>
        <legend>
          {say['colour']}
          {theme && <span class="chosen"> {say[`colour.${theme}`]}</span>}
        </legend>
        <input type="hidden" name="size" value={choice.format} />
        <div class="swatches">
          {THEME_IDS.map((id) => (
            // Pressed again, the colour of all slogans is taken back: the button then sends no name.
            <button
              class="swatch"
              name={id === choice.theme ? undefined : 'colour'}
              value={id}
              title={say[`colour.${id}`]}
              aria-pressed={id === theme ? 'true' : 'false'}
            >
              <Swatch theme={id} />
              <span class="hidden">{say[`colour.${id}`]}</span>
            </button>
          ))}
        </div>
      </fieldset>
    </form>
  );
}

function Shape({ format }: { readonly format: FormatId }) {
  const { width, height } = FORMATS[format];
  const scale = 20 / Math.max(width, height);
  const box = { width: Math.round(width * scale), height: Math.round(height * scale) };
  return (
    <svg class="shape" viewBox="0 0 24 24" aria-hidden="true">
      <rect x={12 - box.width / 2} y={12 - box.height / 2} {...box} rx={format === 'sticker' ? 5 : 1} />
    </svg>
  );
}

function Swatch({ theme }: { readonly theme: ThemeId }) {
  const { ground, headline, accent } = THEMES[theme];
  return (
    <svg viewBox="0 0 32 32" aria-hidden="true">
      <circle cx="16" cy="16" r="15.5" fill={ground} />
      <path fill={headline} d="M8 10h16v4H8z" />
      <path fill={accent} d="M8 17h16v4H8z" />
    </svg>
  );
}
