import { THEMES } from '../card/themes.ts';
import { RASTER_ICONS, type RasterIconPath } from './icons.ts';
import type { Site } from './site.ts';

/** The web app manifest (https://www.w3.org/TR/appmanifest/) as JSON: name, colours and icons for a home screen. Opened from there, the site keeps its address bar, since passing addresses on is its purpose. */
export function manifest({ catalog }: Site): string {
  const { brand, sourceLanguage } = catalog;
  return JSON.stringify({
    name: brand.name.get(sourceLanguage) ?? brand.short,
    short_name: brand.short,
    lang: sourceLanguage,
    dir: catalog.languages.get(sourceLanguage)?.direction ?? 'auto',
    id: '/',
    start_url: '/',
    scope: '/',
    display: 'minimal-ui',
    background_color: THEMES.paper.ground,
    theme_color: THEMES.red.ground,
    icons: [
      { src: '/favicon.svg', sizes: 'any', type: 'image/svg+xml' },
      pngIcon('/icon-192.png'),
      pngIcon('/icon-512.png'),
      { ...pngIcon('/icon-maskable-512.png'), purpose: 'maskable' },
    ],
  });
}

function pngIcon(src: RasterIconPath) {
  const { side } = RASTER_ICONS[src];
  return { src, sizes: `${side}x${side}`, type: 'image/png' };
}
