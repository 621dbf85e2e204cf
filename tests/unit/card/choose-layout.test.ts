import { describe, expect, it } from 'vitest';

import { chooseLayout } from '../../../src/card/choose-layout.ts';
import { openShipped } from '../../support/shipped.ts';

const { card, catalog } = await openShipped();

describe('chooseLayout', () => {
  it.each([
    ['en', 'support-resistance', 'og', 'march'],
    ['en', 'support-resistance', 'story', 'march'],
    ['en', 'support-resistance', 'sticker', 'wall'],
    ['en', 'support-resistance', 'header', 'wall'],
    ['en', 'nato-out', 'og', 'wall'],
    ['en', 'dismantle-csto', 'og', 'wall'],
    ['zh', 'dismantle-csto', 'og', 'wall'],
    ['ar', 'dissolve-nato', 'square', 'march'],
  ])('sets %s %s %s as a %s', (language, slogan, format, layout) => {
    expect(chooseLayout(card(language, slogan, format))).toBe(layout);
  });

  it('obeys slogans.yaml where the format has room', () => {
    const walled = { ...card('en', 'support-resistance', 'og') };
    expect(chooseLayout({ ...walled, slogan: { ...walled.slogan, layout: 'wall' } })).toBe('wall');
    const marching = card('en', 'nato-out', 'sticker');
    expect(chooseLayout({ ...marching, slogan: { ...marching.slogan, layout: 'march' } })).toBe('wall');
    expect(chooseLayout({ ...marching, format: 'og', slogan: { ...marching.slogan, layout: 'march' } })).toBe('march');
  });

  it('gives a slogan one layout in all formats that have both', () => {
    for (const slogan of catalog.slogans) {
      for (const language of slogan.text.keys()) {
        const layouts = ['og', 'wide', 'square', 'portrait', 'story', 'poster'].map((format) =>
          chooseLayout(card(language, slogan.id, format)),
        );
        expect(new Set(layouts).size, `${language} ${slogan.id}`).toBe(1);
      }
    }
  });
});
