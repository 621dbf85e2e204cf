import { THEMES } from '../card/themes.ts';
import type { Site } from './site.ts';

/** The web app manifest (https://www.w3.org/TR/appmanifest/) as JSON: name, colours and icon for a home screen. */
export function manifest({ catalog }: Site): string {
  const { brand, sourceLanguage } = catalog;
  return JSON.stringify({
    name: brand.name.get(sourceLanguage) ?? brand.short,
    short_name: brand.short,
    lang: sourceLanguage,
    dir: catalog.languages.get(sourceLanguage)?.direction ?? 'auto',
    start_url: '/',
    display: 'browser',
    background_color: THEMES.paper.ground,
    theme_color: THEMES.red.ground,
    icons: [{ src: '/favicon.svg', sizes: 'any', type: 'image/svg+xml' }],
  });
}
