/** @jsxRuntime automatic @jsxImportSource hono/jsx */
import { FORMAT_IDS, FORMATS, type FormatId } from '../card/formats.ts';
import { DEFAULT_THEME, type ThemeId } from '../card/themes.ts';
import type { CatalogLanguage } from '../content/catalog.ts';
import { type Choice, DEFAULT_FORMAT } from './choice.ts';
import { messagesFor } from './messages/messages.ts';
import type { Site } from './site.ts';

interface SizeFormProps {
  readonly site: Site;
  readonly language: CatalogLanguage;
  readonly choice: Choice;
  /** The theme of the slogan; `undefined` where there are several slogans. */
  readonly own: ThemeId | undefined;
}

/** The buttons for the size, each with its shape, its name and its pixels. */
export function SizeForm({ site, language, choice, own }: SizeFormProps) {
  const held = FORMAT_IDS.filter((format) => site.hosting.holds(format, choice.theme ?? own ?? DEFAULT_THEME, own));
  const say = messagesFor(language.tag);
  return (
    <form>
      <fieldset data-choice="size" data-own={DEFAULT_FORMAT}>
        <legend>
          {say['size']}{' '}
          <span class="chosen" data-chosen="size">
            {say[`size.${choice.format}`]}
          </span>
        </legend>
        {choice.theme && <input type="hidden" name="colour" value={choice.theme} />}
        <div class="chips">
          {held.map((id) => (
            <SizeButton format={id} name={say[`size.${id}`]} pressed={id === choice.format} />
          ))}
        </div>
      </fieldset>
    </form>
  );
}

function SizeButton({ format, name, pressed }: { readonly format: FormatId; readonly name: string; readonly pressed: boolean }) {
  const { width, height } = FORMATS[format];
  return (
    <button class="chip" name="size" value={format} aria-pressed={pressed ? 'true' : 'false'} data-width={width} data-height={height}>
      <Shape format={format} />
      <span>
        <span class="name">{name}</span>{' '}
        <small dir="ltr">
          {width}×{height}
        </small>
      </span>
    </button>
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
