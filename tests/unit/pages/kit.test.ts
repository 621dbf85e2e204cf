import { describe, expect, it } from 'vitest';

import { allKits, kitPath, parseKitPath } from '../../../src/pages/kit-path.ts';
import { kitOf } from '../../../src/pages/kit.ts';
import { parsePagePath } from '../../../src/pages/page-spec.ts';
import { catalog, site } from './fixture.ts';

function kit(path: string, of = site) {
  const page = parsePagePath(of.catalog, path);
  if (!page) throw new Error(`No page ${path}`);
  return kitOf(of, page);
}

describe('the paths of kits', () => {
  it('are those of galleries and slogans', () => {
    expect(allKits(catalog).map(kitPath).slice(0, 6)).toEqual([
      '/en/kit.zip',
      '/en/statement/kit.zip',
      '/en/water/kit.zip',
      '/en/bridges/kit.zip',
      '/ar/kit.zip',
      '/ar/statement/kit.zip',
    ]);
  });

  it('are read back as the page they belong to', () => {
    for (const page of allKits(catalog)) expect(parseKitPath(catalog, kitPath(page))).toEqual(page);
  });

  it.each(['/kit.zip', '/en/none/kit.zip', '/ar/bridges/kit.zip', '/en/water/kit.zip/', '/en/waterkit.zip', '/en/kit.zipp', '/EN/kit.zip'])(
    'do not include %s',
    (path) => expect(parseKitPath(catalog, path)).toBeUndefined(),
  );

  it('leave out a language without any text', () => {
    const empty = { ...catalog, slogans: catalog.slogans.filter(({ text }) => !text.has('ar')) };
    expect(allKits(empty).map(kitPath)).not.toContain('/ar/kit.zip');
    expect(parseKitPath(empty, '/ar/kit.zip')).toBeUndefined();
  });
});

describe('a kit', () => {
  it('of a slogan holds each format in its own theme, as PNG and SVG', () => {
    expect(kit('/zh/water/').images.map(({ name }) => name)).toEqual([
      'rc-water-zh-og-cobalt.png',
      'rc-water-zh-og-cobalt.svg',
      'rc-water-zh-wide-cobalt.png',
      'rc-water-zh-wide-cobalt.svg',
      'rc-water-zh-square-cobalt.png',
      'rc-water-zh-square-cobalt.svg',
      'rc-water-zh-portrait-cobalt.png',
      'rc-water-zh-portrait-cobalt.svg',
      'rc-water-zh-story-cobalt.png',
      'rc-water-zh-story-cobalt.svg',
      'rc-water-zh-sticker-cobalt.png',
      'rc-water-zh-sticker-cobalt.svg',
      'rc-water-zh-header-cobalt.png',
      'rc-water-zh-header-cobalt.svg',
      'rc-water-zh-poster-cobalt.png',
      'rc-water-zh-poster-cobalt.svg',
    ]);
  });

  it('of a language has a folder for each slogan that it has', () => {
    const names = kit('/ar/').images.map(({ name }) => name);
    expect(names).toHaveLength(32);
    expect(names[0]).toBe('statement/rc-statement-ar-og-red.png');
    expect(names[16]).toBe('water/rc-water-ar-og-cobalt.png');
  });

  it('is named after what it holds', () => {
    expect(kit('/zh-Hant/').fileName).toBe('rc-zh-Hant.zip');
    expect(kit('/en/water/').fileName).toBe('rc-water-en.zip');
  });

  it('has ASCII names, whatever the organisation is called', () => {
    const named = (short: string) => ({ ...site, catalog: { ...catalog, brand: { ...catalog.brand, short } } });
    expect(kit('/en/water/', named('КП')).fileName).toBe('water-en.zip');
    expect(kit('/en/water/', named('КП')).images[0]?.name).toBe('water-en-og-cobalt.png');
    expect(kit('/en/water/', named('Équipe "R"/..\\')).fileName).toBe('equipe-r-water-en.zip');
  });

  it('tells caption, link and image description of each slogan, for Windows too', () => {
    expect(kit('/ar/').texts).toBe(
      [
        '\uFEFFارفعوا أيديكم عن النهر',
        '',
        'لجنة النهر',
        '',
        'https://river.example/ar/statement/',
        '',
        'وصف الصورة:',
        'ارفعوا أيديكم عن النهر — لجنة النهر',
        '',
        '————————————',
        '',
        'الماء للجميع',
        '',
        'لجنة النهر',
        '',
        'https://river.example/ar/water/',
        '',
        'وصف الصورة:',
        'الماء للجميع — لجنة النهر',
        '',
      ].join('\r\n'),
    );
    expect(kit('/en/bridges/').texts).toBe(
      '\uFEFFBuild bridges\r\n\r\nStatement by the River Committee\r\n\r\nhttps://river.example/en/bridges/\r\n\r\nImage description:\r\nBuild bridges — River Committee\r\n',
    );
  });
});
