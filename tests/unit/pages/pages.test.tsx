/** @jsxRuntime automatic @jsxImportSource hono/jsx */
import { describe, expect, it } from 'vitest';

import type { CatalogLanguage } from '../../../src/content/catalog.ts';
import { findLanguage } from '../../../src/content/languages.ts';
import type { Choice } from '../../../src/pages/choice.ts';
import { writeDocument } from '../../../src/pages/document.tsx';
import { Gallery } from '../../../src/pages/gallery.tsx';
import { parsePagePath } from '../../../src/pages/page-spec.ts';
import { Share } from '../../../src/pages/share.tsx';
import { catalog, site } from './fixture.ts';

const DEFAULT: Choice = { format: 'square', theme: undefined };

/** Writes the page at a path of the fixture. */
async function write(path: string, choice = DEFAULT, of = site): Promise<string> {
  const page = parsePagePath(of.catalog, path);
  if (!page) throw new Error(`No page ${path}`);
  const { language, slogan } = page;
  return writeDocument(
    slogan ? <Share site={of} page={{ language, slogan }} choice={choice} /> : <Gallery site={of} language={language} choice={choice} />,
  );
}

/** The content of the `<meta>` tags of a name or property, in their order. */
const metas = (html: string, name: string): readonly string[] =>
  [...html.matchAll(/<meta (?:name|property)="([^"]+)" content="([^"]*)"\/>/g)]
    .filter(([, key]) => key === name)
    .map(([, , value = '']) => value);

describe('a share page', () => {
  it('has the complete preview tags', async () => {
    const html = await write('/ar/water/');
    expect(metas(html, 'og:title')).toEqual(['الماء للجميع']);
    expect(metas(html, 'og:url')).toEqual(['https://river.example/ar/water/']);
    expect(metas(html, 'og:site_name')).toEqual(['لجنة النهر']);
    expect(metas(html, 'og:image')).toEqual([
      'https://river.example/ar/water/og-cobalt.0123456789.png',
      'https://river.example/ar/water/square-cobalt.0123456789.png',
    ]);
    expect(metas(html, 'og:image:width')).toEqual(['1200', '1080']);
    expect(metas(html, 'og:image:height')).toEqual(['630', '1080']);
    expect(metas(html, 'og:image:type')).toEqual(['image/png', 'image/png']);
    expect(metas(html, 'og:image:alt')).toEqual(['الماء للجميع — لجنة النهر', 'الماء للجميع — لجنة النهر']);
    expect(metas(html, 'og:locale')).toEqual(['ar_AR']);
    expect(metas(html, 'og:locale:alternate')).toEqual(['en_US', 'zh_CN']);
    expect(metas(html, 'twitter:card')).toEqual(['summary_large_image']);
    expect(metas(html, 'twitter:image')).toEqual(['https://river.example/ar/water/og-cobalt.0123456789.png']);
    expect(metas(html, 'theme-color')).toEqual(['#1A2FAE']);
  });

  it('names itself and its translations by the public address', async () => {
    const html = await write('/zh/water/');
    expect(html.match(/<link rel="(?:canonical|alternate)"[^>]*>/g)).toEqual([
      '<link rel="canonical" href="https://river.example/zh/water/">',
      '<link rel="alternate" hreflang="en" href="https://river.example/en/water/">',
      '<link rel="alternate" hreflang="ar" href="https://river.example/ar/water/">',
      '<link rel="alternate" hreflang="zh" href="https://river.example/zh/water/">',
      '<link rel="alternate" hreflang="x-default" href="https://river.example/en/water/">',
      '<link rel="alternate" type="application/json+oembed" href="https://river.example/oembed?url=https%3A%2F%2Friver.example%2Fzh%2Fwater%2F">',
    ]);
  });

  it('escapes what means something in HTML, and leaves no mark in texts', async () => {
    const html = await write('/en/water/');
    expect(html).toContain('<title>“Water” &lt;for&gt; all &amp; every*one</title>');
    expect(metas(html, 'og:title')).toEqual(['“Water” &lt;for&gt; all &amp; every*one']);
    expect(html).toContain(String.raw`"headline":"“Water” \u003cfor> all \u0026 every*one"`);
    expect(html).not.toContain('<for>');
  });

  it('says the same title in the tab, the preview and the structured data', async () => {
    for (const path of ['/ar/water/', '/ar/', '/en/statement/']) {
      const html = await write(path);
      const title = /<title>([^<]*)<\/title>/.exec(html)?.[1];
      const [, json = '{}'] = /<script type="application\/ld\+json">(.*?)<\/script>/.exec(html) ?? [];
      expect(metas(html, 'og:title')).toEqual([title]);
      expect(JSON.parse(json)).toMatchObject({ '@type': 'WebPage', headline: title });
    }
  });

  it('offers the chosen picture under an immutable name and a telling file name', async () => {
    const html = await write('/en/bridges/', { format: 'story', theme: 'ink' });
    expect(html).toContain('<a class="button" href="/en/bridges/story-ink.0123456789.png" download="rc-bridges-en-story-ink.png">');
    expect(html).toContain('href="/en/bridges/story-ink.0123456789.svg" download="rc-bridges-en-story-ink.svg"');
    expect(metas(html, 'og:url')).toEqual(['https://river.example/en/bridges/']);
  });

  it('never falls back to another language in a preview', async () => {
    const html = await write('/zh-Hant/bridges/');
    expect(metas(html, 'og:title')).toEqual(['建橋']);
    expect(metas(html, 'og:description')).toEqual(['RC']);
    expect(metas(html, 'description')).toEqual(['RC']);
  });

  it('has its preview within the first 16 kB, and nothing inline that acts', async () => {
    const html = await write('/en/water/');
    expect(html.indexOf('twitter:image:alt')).toBeLessThan(16_000);
    expect(html.match(/<script[^>]*>/g)).toEqual([
      '<script type="module" src="/script.abcdef0123.js">',
      '<script type="application/ld+json">',
    ]);
    expect(html.match(/\son\w+="|style="|javascript:/g)).toBeNull();
  });
});

describe('a gallery', () => {
  it('shows the slogans of its language alone, with sizes and alt texts, and the later ones lazily', async () => {
    const html = await write('/en/');
    const images = html.match(/<img [^>]*>/g) ?? [];
    expect(images).toHaveLength(3);
    expect(images[0]).toContain(
      'src="/en/statement/square-red.0123456789.png" width="1080" height="1080" alt="Hands off the river — River Committee"',
    );
    expect(images.map((image) => image.includes('loading="lazy"'))).toEqual([false, false, true]);
    expect((await write('/zh-Hant/')).match(/<img [^>]*>/g)).toHaveLength(1);
  });

  it('keeps the choice on the way to a slogan', async () => {
    const html = await write('/en/', { format: 'poster', theme: 'mono' });
    expect(html).toContain('href="/en/water/?size=poster&amp;colour=mono"');
    expect(html).toContain('src="/en/water/poster-mono.0123456789.png" width="1240" height="1754"');
    expect(html).toContain('<link rel="canonical" href="https://river.example/en/">');
  });

  it('marks a statement that is only published in the source language', async () => {
    const html = await write('/ar/');
    expect(html).toContain('<span class="by" lang="en" dir="ltr">Statement by the River Committee</span>');
    expect(html).toContain('hreflang="en"');
    expect(html).toContain('<bdi lang="en">(English)</bdi>');
    expect(await write('/en/')).not.toContain('<bdi lang="en">(English)</bdi>');
  });

  it('says where a translation is not reviewed, and whom to tell', async () => {
    expect(await write('/ar/')).toContain('mailto:words@river.example');
    expect(await write('/zh/')).not.toContain('class="notice"');
    expect(await write('/en/')).not.toContain('class="notice"');
    const mute = { ...site, catalog: { ...catalog, brand: { ...catalog.brand, contact: undefined } } };
    const html = await write('/ar/', DEFAULT, mute);
    expect(html).toContain('class="notice"');
    expect(html).not.toContain('mailto:');
  });

  it('has one first heading and skips no level', async () => {
    for (const path of ['/en/', '/en/water/']) {
      const levels = [...(await write(path)).matchAll(/<h([1-6])/g)].map(([, level]) => Number(level));
      expect(levels.filter((level) => level === 1)).toHaveLength(1);
      levels.reduce((before, level) => (expect(level).toBeLessThanOrEqual(before + 1), level), 0);
    }
  });
});

describe('what goes along with the picture', () => {
  it('is prepared in links that tell the services nothing', async () => {
    const html = await write('/zh/water/');
    const links = [...html.matchAll(/<a href="(https:[^"]*)" target="_blank" rel="noopener noreferrer" aria-label="([^"]*)">/g)];
    expect(links.map(([, , label]) => label)).toEqual(
      ['WhatsApp', 'Telegram', 'Facebook', 'X', 'Threads', 'Bluesky', 'LinkedIn', 'Reddit', 'VK'].map((name) => `分享到 ${name}`),
    );
    const text = '%E6%B0%B4%E5%B1%9E%E4%BA%8E%E6%89%80%E6%9C%89%E4%BA%BA';
    const url = 'https%3A%2F%2Friver.example%2Fzh%2Fwater%2F';
    expect(links[0]?.[1]).toBe(`https://wa.me/?text=${text}%0A%0A${url}`);
    expect(links[1]?.[1]).toBe(`https://t.me/share/url?url=${url}&amp;text=${text}`);
    expect(html).toContain(`href="mailto:?subject=${text}&amp;body=${text}%0A%0A${url}"`);
  });

  it('is a snippet without script, escaped for its alt text', async () => {
    const [, snippet = ''] = /<code id="snippet">([^<]*)</.exec(await write('/en/water/')) ?? [];
    const unescaped = snippet.replaceAll('&quot;', '"').replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&amp;', '&');
    expect(unescaped).toBe(
      '<a href="https://river.example/en/water/"><img src="https://river.example/en/water/square-cobalt.png" ' +
        'alt="“Water” &lt;for> all &amp; every*one — River Committee" lang="en" dir="ltr" ' +
        'width="1080" height="1080" style="max-width:100%;height:auto"></a>',
    );
  });

  it('takes size and colour along into other languages', async () => {
    const html = await write('/en/water/', { format: 'story', theme: 'ink' });
    expect(html.match(/<a href="\/ar\/water\/\?size=story&amp;colour=ink"/g)).toHaveLength(2);
  });
});

describe('a page in a language that the interface does not speak', () => {
  const hebrewScript = findLanguage('he');
  if (!hebrewScript) throw new Error('No language he');
  const language: CatalogLanguage = { ...hebrewScript, name: 'עברית', review: 'pending' };
  const hebrew = {
    ...catalog,
    languages: new Map([...catalog.languages, ['he', language] as const]),
    slogans: catalog.slogans.map((slogan) => ({ ...slogan, text: new Map([...slogan.text, ['he', 'מים'] as const]) })),
  };

  it('marks the interface as English, and the slogan as its own', async () => {
    const html = await write('/he/water/', DEFAULT, { ...site, catalog: hebrew });
    expect(html).toContain('<html lang="he" dir="rtl">');
    expect(html).toContain('<body lang="en" dir="ltr">');
    expect(html).toContain('<h1 class="stage" lang="he" dir="rtl">');
    expect(html).toContain('<p id="caption" class="text" lang="he" dir="rtl">');
    expect(await write('/he/', DEFAULT, { ...site, catalog: hebrew })).toContain('<ul class="cards" lang="he" dir="rtl">');
  });

  it('marks nothing where it does', async () => {
    expect(await write('/ar/water/')).toContain('<body><header');
    expect(await write('/ar/water/')).toContain('<h1 class="stage"><img');
  });
});
