import { describe, expect, it } from 'vitest';

import { capitals } from '../../../src/typeset/casing.ts';

describe('capitals', () => {
  it.each([
    ['en', 'out of Ukraine', 'OUT OF UKRAINE'],
    ['tr', 'birlikleri dışarı', 'BİRLİKLERİ DIŞARI'],
    ['ku', 'ji Rûsyayê', 'JI RÛSYAYÊ'],
    ['de', 'Straße', 'STRAẞE'],
    ['el', 'Έξω από την Ουκρανία', 'ΕΞΩ ΑΠΟ ΤΗΝ ΟΥΚΡΑΝΙΑ'],
    ['el', 'προϊόν', 'ΠΡΟΪΟΝ'],
    ['hy', 'և ևրոպա', 'ԵՎ ԵՎՐՈՊԱ'],
    ['ka', 'ნატო', 'ᲜᲐᲢᲝ'],
    ['kk', 'соғысқа қарсы', 'СОҒЫСҚА ҚАРСЫ'],
    ['uk', 'геть з України', 'ГЕТЬ З УКРАЇНИ'],
    ['ar', 'من أوكرانيا', 'من أوكرانيا'],
  ])('in %s turns %s into %s', (language, text, expected) => {
    expect(capitals(text, language)).toBe(expected);
  });
});
