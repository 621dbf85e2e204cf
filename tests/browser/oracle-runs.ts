import type { CatalogLanguage } from '../../src/content/catalog.ts';
import { parseMarkup } from '../../src/content/markup.ts';
import { textFor } from '../../src/content/text-for.ts';
import { breakUnits } from '../../src/typeset/breaks.ts';
import { fitFlush } from '../../src/typeset/flush.ts';
import { headlineStyle } from '../../src/typeset/headline-style.ts';
import { itemize } from '../../src/typeset/itemize.ts';
import { outlinePath } from '../../src/typeset/outline.ts';
import { shape, trackingOf } from '../../src/typeset/shape.ts';
import type { TextStyle } from '../../src/typeset/style.ts';
import { wallStyle } from '../../src/typeset/wall-style.ts';
import { fitWall } from '../../src/typeset/wall.ts';
import type { openShipped } from '../support/shipped.ts';

type Opened = Awaited<ReturnType<typeof openShipped>>;

/** Px to the em in every comparison. */
export const SIZE = 100;

/** The room of a headline in format og. */
const BOX = { width: 1112, height: 474, hang: 0 };

/** A stretch of text in one face and one direction: what a browser needs to set it, and how it was set here. */
export interface OracleRun {
  readonly text: string;
  readonly language: string;
  readonly direction: 'ltr' | 'rtl';
  readonly face: string;
  /** Value of the `wdth` axis. */
  readonly width: number | undefined;
  readonly features: readonly string[];
  /** Px after every glyph. */
  readonly tracking: number;
  /** Whether the tracking is added to spaces too. */
  readonly spaces: 'kept' | 'tracked';
  /** Advance in px, the last glyph's tracking left out. */
  readonly advance: number;
  /** The outlines with the origin at the left end of the baseline. */
  readonly path: string;
}

/** Chromium takes letter spacing in whole 1/64 px; in a long line the rest would add up. */
const roundedTracking = (style: TextStyle): TextStyle => ({
  ...style,
  tracking: (width) => Math.floor(style.tracking(width) * SIZE * 64) / 64 / SIZE,
});

/** Takes a set line apart into runs. `flip` turns offsets upside down, as a wrong renderer would. */
function runsOfLine(text: string, exact: TextStyle, width: number, flip = false): readonly OracleRun[] {
  const style = roundedTracking(exact);
  const { glyphs } = shape(text, style, width);
  return itemize(text, style).flatMap((run) => {
    const own = glyphs.filter(({ cluster }) => run.start <= cluster && cluster < run.end);
    const [first] = own;
    const slice = text.slice(run.start, run.end);
    if (!first || slice.trim() === '') return [];
    const alone = shape(slice, style, width);
    const drawn = flip ? own.map((glyph) => ({ ...glyph, y: -glyph.y })) : own;
    return {
      text: slice,
      language: style.language.tag,
      direction: run.level % 2 === 1 ? ('rtl' as const) : ('ltr' as const),
      face: first.instance.face,
      width: first.instance.width,
      features: style.features,
      tracking: trackingOf(run, style, width) * SIZE,
      spaces: style.language.breaking !== 'spaces' || style.language.script === 'Kore' ? 'kept' : 'tracked',
      advance: alone.advance * SIZE,
      path: outlinePath(drawn, -originOf(own) * SIZE, 0, SIZE),
    };
  });
}

/** Where the pen stood before the leftmost glyph of a run, em: its offset is not part of it, so it is taken from the advances. */
function originOf(glyphs: readonly { readonly pen: number }[]): number {
  return Math.min(...glyphs.map(({ pen }) => pen));
}

/** Every run of a language's headlines in format og, set as a wall and flush, of its organisation's name and its link. */
export function runsOfLanguage({ catalog, typefaces }: Opened, language: CatalogLanguage, flip = false): readonly OracleRun[] {
  const headlines = catalog.slogans.flatMap(({ text }) => {
    const markup = parseMarkup(text.get(language.tag) ?? '');
    const flush = headlineStyle(language, typefaces.stack(language.script, 'display'), markup.plain.length);
    const wall = wallStyle(flush);
    const units = breakUnits(markup, language);
    return [
      ...fitFlush(units, flush, BOX).lines.flatMap(({ shaped, width }) => runsOfLine(shaped.text, flush, width, flip)),
      ...fitWall(units, flush, BOX).lines.flatMap(({ shaped, width }) =>
        runsOfLine(shaped.text, wall, Math.min(1, width / wall.axis), flip),
      ),
    ];
  });
  const small: TextStyle = { language, stack: typefaces.stack(language.script, 'small'), features: [], tracking: () => 0 };
  const prints = [
    textFor(catalog.brand.name, catalog, language.tag),
    textFor(catalog.brand.link, catalog, language.tag),
    catalog.brand.short,
  ];
  return [...headlines, ...prints.flatMap((text) => runsOfLine(text, small, 0, flip))];
}
