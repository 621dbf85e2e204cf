/** @jsxRuntime automatic @jsxImportSource hono/jsx */
import { describe, expect, it } from 'vitest';

import { writeDocument } from '../../../src/pages/document.tsx';
import { Gallery } from '../../../src/pages/gallery.tsx';
import { catalog, site } from './fixture.ts';

/** Writes the gallery of a language. */
async function gallery(tag: string, of = site): Promise<string> {
  const language = of.catalog.languages.get(tag);
  if (!language) throw new Error(`No language ${tag}`);
  return writeDocument(<Gallery site={of} language={language} choice={{ format: 'square', theme: undefined }} />);
}

/** The tags of an image, in their order. */
const imageTags = (html: string) =>
  [...html.matchAll(/<meta property="(og:image[^"]*)" content="([^"]*)"\/>/g)].map(([, key, value]) => [key, value]);

describe('the preview of a gallery', () => {
  it('has two images, each with all that is known of it', async () => {
    expect(imageTags(await gallery('en'))).toEqual([
      ['og:image', 'https://river.example/en/statement/og-red.0123456789.png'],
      ['og:image:secure_url', 'https://river.example/en/statement/og-red.0123456789.png'],
      ['og:image:type', 'image/png'],
      ['og:image:width', '1200'],
      ['og:image:height', '630'],
      ['og:image:alt', 'Hands off the river — River Committee'],
      ['og:image', 'https://river.example/en/statement/square-red.0123456789.png'],
      ['og:image:secure_url', 'https://river.example/en/statement/square-red.0123456789.png'],
      ['og:image:type', 'image/png'],
      ['og:image:width', '1080'],
      ['og:image:height', '1080'],
      ['og:image:alt', 'Hands off the river — River Committee'],
    ]);
  });

  it('calls an image secure only where it is', async () => {
    const html = await gallery('en', { ...site, publicUrl: 'http://localhost:8787' });
    expect(html).toContain('<meta property="og:image" content="http://localhost:8787/en/statement/og-red.0123456789.png"/>');
    expect(html).not.toContain('secure_url');
  });

  it('shows the first slogan where the title is not translated', async () => {
    const html = await gallery('zh');
    expect(html).toContain('content="https://river.example/zh/water/og-cobalt.0123456789.png"');
    expect(html).toContain('<meta name="twitter:card" content="summary_large_image"/>');
  });

  it('shows no foreign image where nothing is translated', async () => {
    const html = await gallery('zh', { ...site, catalog: { ...catalog, slogans: catalog.slogans.filter(({ text }) => !text.has('zh')) } });
    expect(imageTags(html)).toEqual([]);
    expect(html).toContain('<meta name="twitter:card" content="summary"/>');
    expect(html).not.toContain('twitter:image');
  });

  it('leads to oEmbed', async () => {
    expect(await gallery('zh-Hant')).toContain(
      '<link rel="alternate" type="application/json+oembed" href="https://river.example/oembed?url=https%3A%2F%2Friver.example%2Fzh-Hant%2F">',
    );
  });
});
