import { THEME_IDS, THEMES, type ThemeId } from '../../src/card/themes.ts';

/** Least contrast of text: WCAG 2.2, 1.4.3 for small text, and 1.4.6 (AAA) for large. */
export const LEAST_CONTRAST = 4.5;

/** Contrast of a text colour of a theme and its ground. */
export interface ThemeContrast {
  readonly theme: ThemeId;
  readonly text: 'headline' | 'accent';
  readonly contrast: number;
}

/** Relative luminance of `#RRGGBB`, WCAG 2.2. */
function luminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const channel = Number.parseInt(colour.slice(at, at + 2), 16) / 255;
    return channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

/** Contrast of two colours `#RRGGBB`, 1 to 21, WCAG 2.2. */
export function contrastOf(one: string, other: string): number {
  const [a, b] = [luminance(one), luminance(other)];
  return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
}

/** The contrast of every theme's texts. */
export function themeContrasts(): readonly ThemeContrast[] {
  return THEME_IDS.flatMap((theme) => {
    const { ground, headline, accent } = THEMES[theme];
    return [
      { theme, text: 'headline', contrast: contrastOf(headline, ground) },
      { theme, text: 'accent', contrast: contrastOf(accent, ground) },
    ] as const;
  });
}
