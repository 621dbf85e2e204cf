import { describe, expect, it } from 'vitest';

import { MARKS, PAPER } from '../../../src/card/inks.ts';
import { paintFile } from '../../../src/render/paint-file.ts';

const painted = (svg: string): string =>
  new TextDecoder().decode(paintFile(new TextEncoder().encode(svg), (ink) => (ink === 'accent' ? '#FFCF3A' : '#123456')));

describe('paintFile', () => {
  it('puts colours in the place of marks', () => {
    expect(painted(`<path fill="${MARKS.accent}"/><path fill="${PAPER}"/>`)).toBe('<path fill="#FFCF3A"/><path fill="#123456"/>');
  });

  it('leaves everything else alone, whatever the script', () => {
    const other = '<title>Ні #война — &#38; #0000FF #00000</title><path d="M0 0" fill="#B30D1B"/>#';
    expect(painted(other)).toBe(other);
  });

  it('does not touch the bytes it was given', () => {
    const svg = new TextEncoder().encode(MARKS.ground);
    paintFile(svg, () => '#FFFFFF');
    expect(new TextDecoder().decode(svg)).toBe(MARKS.ground);
  });
});
