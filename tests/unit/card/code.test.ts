import { Resvg } from '@resvg/resvg-js';
import jsQR from 'jsqr';
import { PNG } from 'pngjs';
import { describe, expect, it } from 'vitest';

import { codePath, encodeUrl } from '../../../src/card/code.ts';

function read(url: string): string | undefined {
  const code = encodeUrl(url);
  const side = (code.size + 8) * 6;
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="${side}" height="${side}"><rect width="${side}" height="${side}" fill="#fff"/><path d="${codePath(code, 24, 24, 6)}"/></svg>`;
  const { data, width, height } = PNG.sync.read(new Resvg(svg).render().asPng());
  return jsQR(new Uint8ClampedArray(data), width, height)?.data;
}

describe('codePath', () => {
  it.each(['https://placard.example/en/nato-out/', `https://placard.example/${'x'.repeat(120)}/`])('draws a code that reads %s', (url) => {
    expect(read(url)).toBe(url);
  });

  it('draws nothing between the modules', () => {
    expect(
      codePath(
        {
          size: 2,
          dark: [
            [true, true],
            [false, true],
          ],
        },
        10,
        20,
        3,
      ),
    ).toBe('M10 20h6v3h-6zM13 23h3v3h-3z');
  });
});
