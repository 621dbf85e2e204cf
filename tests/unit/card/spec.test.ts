import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { FORMAT_IDS } from '../../../src/card/formats.ts';
import { cardPath, defaultTheme, findCard, parseCardPath } from '../../../src/card/spec.ts';
import { THEME_IDS } from '../../../src/card/themes.ts';
import { openShipped } from '../../support/shipped.ts';

const { catalog } = await openShipped();

describe('parseCardPath', () => {
  it('reads the theme of the slogan where the path names none', () => {
    const request = parseCardPath(catalog, '/uk/nato-out/square.png');
    expect(request).toMatchObject({ encoding: 'png', themed: false, revision: undefined, spec: { format: 'square', theme: 'red' } });
    expect(request?.spec.text).toMatch(/^НАТО\s—\sгеть\sз\sЄвропи!/u);
  });

  it('reads theme and revision', () => {
    expect(parseCardPath(catalog, '/en/statement/story-wheat.0123456789.svg')).toMatchObject({
      encoding: 'svg',
      themed: true,
      revision: '0123456789',
      spec: { format: 'story', theme: 'wheat', slogan: { id: 'statement' } },
    });
  });

  it.each([
    '/xx/nato-out/og.png',
    '/en/nope/og.png',
    '/en/nato-out/huge.png',
    '/en/nato-out/og-pink.png',
    '/en/nato-out/og.0123456789.png',
    '/en/nato-out/og-red.012345678.png',
    '/en/nato-out/og-red.012345678G.png',
    '/en/nato-out/og.gif',
    '/en/nato-out/og.PNG',
    '/EN/nato-out/og.png',
    '/en/nato-out/og.png/',
    '/en/nato-out/og.png\n',
    '//en/nato-out/og.png',
    '/en/nato-out/constructor.png',
    '/en/nato-out/og-constructor.png',
    '/constructor/nato-out/og.png',
    '/en/nato-out/%6fg.png',
    '',
  ])('knows no %j', (path) => {
    expect(parseCardPath(catalog, path)).toBeUndefined();
  });

  it('is the inverse of cardPath, for every card', () => {
    const specs = [...catalog.languages.keys()].flatMap((language) =>
      catalog.slogans.flatMap(({ id }) =>
        FORMAT_IDS.flatMap((format) => THEME_IDS.flatMap((theme) => findCard(catalog, { language, slogan: id, format, theme }) ?? [])),
      ),
    );
    expect(specs).toHaveLength(7 * 21 * 8 * 7);
    for (const spec of specs) {
      const request = { spec, encoding: 'png', themed: true, revision: '00ff00ff00' } as const;
      expect(parseCardPath(catalog, cardPath(request))).toEqual(request);
    }
  });

  it('never throws', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (path) => parseCardPath(catalog, `/${path}`) === undefined),
      { numRuns: 2000 },
    );
  });
});

describe('defaultTheme', () => {
  it('is red where the slogan names none', () => {
    expect(catalog.slogans.map((slogan) => `${slogan.id} ${defaultTheme(slogan)}`)).toEqual([
      'statement red',
      'nato-out red',
      'support-resistance wheat',
      'multiply-demonstrations ink',
      'working-class-unity cobalt',
      'dissolve-nato paper',
      'dismantle-csto violet',
    ]);
  });
});
