import { describe, expect, it } from 'vitest';

import { zipStream } from '../../../src/routes/zip.ts';
import { unzip } from '../../support/unzip.ts';

async function* entries(...names: readonly string[]) {
  for (const name of names) yield { name, bytes: new TextEncoder().encode(`this is ${name}`) };
}

const pack = async (date: string, ...names: readonly string[]): Promise<Buffer> =>
  Buffer.from(await new Response(zipStream(entries(...names), date)).arrayBuffer());

describe('a ZIP archive', () => {
  it('holds its entries in their order', async () => {
    const files = await unzip(await pack('2022-03-08', 'b.txt', 'folder/a.txt'));
    expect([...files].map(([name, bytes]) => [name, bytes.toString()])).toEqual([
      ['b.txt', 'this is b.txt'],
      ['folder/a.txt', 'this is folder/a.txt'],
    ]);
  });

  // MS-DOS: hour << 11; (year - 1980) << 9 | month << 5 | day.
  it.each([
    ['2022-03-08', 0x6000, 0x5468],
    ['1848-02-21', 0x6000, 0x0021],
    ['2108-01-01', 0x6000, 0x0021],
    ['2107-12-31', 0x6000, 0xff9f],
  ])('of %s has noon of that day, or of the first that can be written', async (date, time, day) => {
    const archive = await pack(date, 'a.txt');
    expect([archive.readUInt16LE(10), archive.readUInt16LE(12)]).toEqual([time, day]);
  });
});
