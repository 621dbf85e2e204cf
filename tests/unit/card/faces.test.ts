import { describe, expect, it } from 'vitest';

import { facesOf, familyFaces, missingCharacters } from '../../../src/card/faces.ts';
import { FAMILIES, SCRIPT_FAMILIES } from '../../../src/card/families.ts';
import { SCRIPTS } from '../../../src/content/scripts.ts';

const LETTERS: readonly [number, number] = [0x20, 0x7e];
const HEBREW: readonly [number, number] = [0x5d0, 0x5ea];

const both = (part: string, ...ranges: readonly (readonly [number, number])[]) =>
  ['display', 'small'].map((role) => ({ face: `${part}.${role}`, ranges }));

describe('facesOf', () => {
  it("asks the script's own family first, Roboto Flex last", () => {
    expect(facesOf('Arab', 'display')).toEqual([
      'noto-sans-arabic.display',
      'roboto-flex-latin.display',
      'roboto-flex-latin-ext.display',
      'roboto-flex-cyrillic.display',
      'roboto-flex-cyrillic-ext.display',
      'roboto-flex-greek.display',
      'roboto-flex-vietnamese.display',
    ]);
  });

  it('takes one static face for both roles in Korean', () => {
    expect(facesOf('Kore', 'small').slice(0, 3)).toEqual(['black-han-sans', 'noto-sans-kr', 'roboto-flex-latin.small']);
    expect(facesOf('Kore', 'display').slice(0, 2)).toEqual(['black-han-sans', 'noto-sans-kr']);
  });

  it('knows the families of every script, and no family that none uses', () => {
    expect(Object.keys(SCRIPT_FAMILIES)).toEqual(Object.keys(SCRIPTS));
    expect(new Set(Object.values(SCRIPT_FAMILIES).flat())).toEqual(new Set(Object.keys(FAMILIES)));
  });
});

describe('familyFaces', () => {
  it('cuts a variable family for headlines and for small print', () => {
    expect(familyFaces('anek-tamil')).toEqual([
      {
        name: 'anek-tamil.display',
        package: '@fontsource-variable/anek-tamil',
        source: 'files/anek-tamil-tamil-standard-normal.woff2',
        axes: { wght: 800, wdth: { min: 75, max: 125 } },
      },
      {
        name: 'anek-tamil.small',
        package: '@fontsource-variable/anek-tamil',
        source: 'files/anek-tamil-tamil-standard-normal.woff2',
        axes: { wght: 700, wdth: 87 },
      },
    ]);
  });

  it('makes one face of a static family', () => {
    expect(familyFaces('black-han-sans').map(({ name, axes }) => ({ name, axes }))).toEqual([{ name: 'black-han-sans', axes: {} }]);
  });
});

describe('missingCharacters', () => {
  it('is empty when the script and its fallback draw everything', () => {
    expect(missingCharacters([...both('noto-sans-hebrew', HEBREW), ...both('roboto-flex-latin', LETTERS)], 'Hebr', 'שלום NATO')).toEqual(
      [],
    );
  });

  it('names each character that no font of the script draws, once', () => {
    expect(missingCharacters([...both('noto-sans-hebrew', HEBREW), ...both('roboto-flex-latin', LETTERS)], 'Hebr', 'жש жф')).toEqual([
      'ж',
      'ф',
    ]);
  });

  it('does not count fonts of other scripts', () => {
    expect(missingCharacters([...both('noto-sans-hebrew', HEBREW), ...both('roboto-flex-latin', LETTERS)], 'Latn', 'ש')).toEqual(['ש']);
  });

  it('wants both roles', () => {
    expect(missingCharacters([{ face: 'roboto-flex-latin.display', ranges: [LETTERS] }], 'Latn', 'a')).toEqual(['a']);
  });

  it('wants a letter and its mark in one font', () => {
    const apart = [...both('roboto-flex-latin', LETTERS), ...both('roboto-flex-greek', [0x301, 0x301])];
    expect(missingCharacters(apart, 'Latn', 'x\u0301')).toEqual(['x\u0301']);
  });

  it('needs no glyph for joiners, and only the word space for spaces of other widths', () => {
    expect(missingCharacters(both('roboto-flex-latin', LETTERS), 'Latn', 'a\u200cb\u200dc\u200bd\u00a0e\u202ff')).toEqual([]);
  });
});
