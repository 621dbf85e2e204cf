import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { readDemands } from '../../../scripts/fonts/read-demands.ts';
import { missingCharacters } from '../../../src/card/faces.ts';
import { readFontIndex } from '../../../src/runtime/font-files.ts';

const ROOT = new URL('../../../', import.meta.url);

const CONTENTS = [
  { content: 'slogans.yaml', folder: 'fonts/' },
  { content: 'tests/fixtures/slogans-other-scripts.yaml', folder: 'tests/fixtures/fonts/' },
] as const;

describe.each(CONTENTS)('the fonts of $content', async ({ content, folder }) => {
  const index = await readFontIndex(new URL(folder, ROOT));
  const demands = await readDemands(fileURLToPath(new URL(content, ROOT)));

  it.each(demands)('draw every character of $language in both roles, in its own case, in capitals and in small letters', ({ script, text }) => {
    expect(missingCharacters(index, script, text.replaceAll('\n', ' '))).toEqual([]);
  });
});
