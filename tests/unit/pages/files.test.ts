import { describe, expect, it } from 'vitest';

import { catalogJson } from '../../../src/pages/catalog-json.ts';
import { manifest } from '../../../src/pages/manifest.ts';
import { robots } from '../../../src/pages/robots.ts';
import { sitemap } from '../../../src/pages/sitemap.ts';
import { stylesheet } from '../../../src/pages/stylesheet.ts';
import { site } from './fixture.ts';

describe('catalog.json', () => {
  const json = JSON.parse(catalogJson(site));

  it('lists languages, formats and themes', () => {
    expect(json.languages[1]).toEqual({
      tag: 'ar',
      name: 'العربية',
      direction: 'rtl',
      review: 'pending',
      url: 'https://river.example/ar/',
      kit: 'https://river.example/ar/kit.zip',
    });
    expect(json.formats[0]).toEqual({ id: 'og', width: 1200, height: 630 });
    expect(json.themes[0]).toEqual({ id: 'red', ground: '#B30D1B', headline: '#FBF4E6', accent: '#FFCF3A' });
  });

  it('lists the cards of a slogan in the languages it has', () => {
    const [card, ...others] = json.slogans[2].cards;
    expect(others).toHaveLength(1);
    expect(card).toMatchObject({
      language: 'en',
      text: 'Build bridges',
      alt: 'Build bridges — River Committee',
      url: 'https://river.example/en/bridges/',
      revision: '0123456789',
      template: 'https://river.example/en/bridges/{format}-{theme}.{encoding}',
    });
    expect(card.images).toHaveLength(8);
    expect(card.images[0]).toEqual({
      format: 'og',
      theme: 'wheat',
      width: 1200,
      height: 630,
      png: 'https://river.example/en/bridges/og.png',
      svg: 'https://river.example/en/bridges/og.svg',
    });
  });
});

it('the sitemap names every page with its translations', () => {
  const xml = sitemap(site);
  expect(xml.match(/<url>/g)).toHaveLength(11);
  expect(xml).toContain(
    '<url><loc>https://river.example/zh-Hant/bridges/</loc><xhtml:link rel="alternate" hreflang="en" href="https://river.example/en/bridges/"/><xhtml:link rel="alternate" hreflang="zh-Hant" href="https://river.example/zh-Hant/bridges/"/></url>',
  );
});

it('robots.txt allows everything and names the sitemap', () => {
  expect(robots(site)).toBe('User-agent: *\nAllow: /\n\nSitemap: https://river.example/sitemap.xml\n');
});

it('the manifest names the organisation', () => {
  expect(JSON.parse(manifest(site))).toMatchObject({ name: 'River Committee', short_name: 'RC', lang: 'en', dir: 'ltr', start_url: '/' });
});

describe('the stylesheet', () => {
  it('knows the ground of every theme', () => expect(stylesheet()).toContain('.ground-violet{background:#4B1A9E}'));
  it('loads nothing', () => expect(stylesheet()).not.toMatch(/url\(|@import/));
  it('names no physical side, so that it holds in both directions', () =>
    expect(stylesheet()).not.toMatch(/(?:margin|padding|border)-(?:left|right)|[{;]\s*(?:left|right):|text-align: (?:left|right)/));
});
