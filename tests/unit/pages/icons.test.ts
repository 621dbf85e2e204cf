import { readFile } from 'node:fs/promises';

import { describe, expect, it } from 'vitest';

import { drawIcons, ICONS_FILE } from '../../../scripts/icons/draw-icons.ts';
import { ICON_IMAGES } from '../../../src/pages/icon-images.ts';
import { iconSvg } from '../../../src/pages/icons.ts';
import { pngSize } from '../../contract/png-size.ts';

const file = (path: keyof typeof ICON_IMAGES): Buffer => Buffer.from(ICON_IMAGES[path], 'base64');

describe('the icons', () => {
  it('are those that `npm run build:icons` draws', async () => {
    // Not compared by the matcher, which would print all of both.
    expect((await readFile(ICONS_FILE, 'utf8')) === drawIcons()).toBe(true);
  });

  it.each([
    ['/apple-touch-icon.png', 180],
    ['/icon-192.png', 192],
    ['/icon-512.png', 512],
    ['/icon-maskable-512.png', 512],
  ] as const)('%s has %i pixels each way', (path, side) => expect(pngSize(file(path))).toEqual([side, side]));

  it('of Windows is one picture of 48 pixels', () => {
    const ico = file('/favicon.ico');
    expect([...ico.subarray(0, 8)]).toEqual([0, 0, 1, 0, 1, 0, 48, 48]);
    expect(ico.readUInt32LE(14)).toBe(ico.length - 22);
    expect(pngSize(ico.subarray(22))).toEqual([48, 48]);
  });

  it('has the mark in the middle, in the colours of the cards', () => {
    expect(iconSvg()).toMatch(
      /^<svg xmlns="http:\/\/www\.w3\.org\/2000\/svg" viewBox="0 0 64 64"><rect width="64" height="64" rx="12" fill="#B30D1B"\/><path fill="#FBF4E6" d="M/,
    );
  });
});
