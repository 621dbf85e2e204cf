import { execFile } from 'node:child_process';
import { fileURLToPath } from 'node:url';

import { describe, expect, it } from 'vitest';

import { FORMAT_IDS } from '../../src/card/formats.ts';
import { openStudio } from '../../src/render/studio.ts';
import { inkCard } from '../../src/render/svg.ts';
import { COMMANDS, ELEMENTS, FURTHEST } from '../support/odd-svg.ts';
import { openShipped } from '../support/shipped.ts';

const DRAW = fileURLToPath(new URL('../fixtures/draw-odd-svgs.ts', import.meta.url));
const HANG = fileURLToPath(new URL('../fixtures/native-hang.ts', import.meta.url));
const COUNT = 3000;
/** Languages of all nine scripts. */
const LANGUAGES = ['en', 'el', 'uk', 'ka', 'ar', 'hi', 'zh', 'ja', 'ko'];

const run = async (script: string, argument = '') =>
  new Promise<{ readonly signal: unknown; readonly stdout: string }>((resolve) => {
    execFile(process.execPath, ['--import', 'tsx', script, argument], (error, stdout) => resolve({ signal: error?.signal, stdout }));
  });

/** The ground of a sticker with its round corners, as Satori writes it. */
const STICKER = 'M56,0 h400 a56,56 0 0 1 56,56 v400 a56,56 0 0 1 -56,56 h-400 a56,56 0 0 1 -56,-56 v-400 a56,56 0 0 1 56,-56';

/** What of a card is outside of the grammar of odd pictures. */
function foreign(svg: string): readonly string[] {
  const elements = [...svg.matchAll(/<([^\s/>]+)([^>]*)>/g)].flatMap(([, name = '', rest = '']) => {
    const known: readonly string[] = Object.entries(ELEMENTS).find(([element]) => element === name)?.[1] ?? [];
    const attributes = [...rest.matchAll(/([\w:-]+)="/g)].map(([, attribute = '']) => attribute);
    return [...(name in ELEMENTS ? [] : [name]), ...attributes.filter((attribute) => !known.includes(attribute))];
  });
  const paths = [...svg.matchAll(/ d="([^"]*)"/g)].map(([, data = '']) => data.replace(STICKER, '')).join('');
  const commands = [...(paths.match(/[a-z]/gi) ?? [])].filter((command) => !COMMANDS.includes(command));
  const far = [...(paths.match(/-?[\d.]+/g) ?? [])].filter((number) => !(Math.abs(Number(number)) < FURTHEST));
  return [...new Set([...elements, ...commands, ...far])];
}

/** A panic of the native resvg ends the whole process, and nothing can catch it. */
describe('the native resvg', () => {
  it('is given nothing but five elements, seven commands of paths, and numbers within reach of the card', async () => {
    const { runtime, catalog, card } = await openShipped();
    const { typefaces } = await openStudio(runtime);
    const names = LANGUAGES.flatMap((tag) => FORMAT_IDS.flatMap((format) => catalog.slogans.map(({ id }) => [tag, id, format] as const)));
    for (const [tag, id, format] of names) {
      const { svg } = await inkCard(card(tag, id, format), { catalog, typefaces, publicUrl: 'https://placard.example' });
      const strange = foreign(svg.replace(/<title>.*?<\/title>/, '<title>'));
      if (strange.length > 0) expect([tag, id, format, strange]).toEqual([]);
    }
    expect(names).toHaveLength(504);
  });

  it(`draws ${COUNT} pictures of that grammar, with numbers that no card has, and does not abort`, async () => {
    expect(await run(DRAW, String(COUNT))).toEqual({ signal: undefined, stdout: `${COUNT}\n` });
  });

  it('would be seen to abort', async () => {
    expect(await run(DRAW, 'endless')).toMatchObject({ signal: 'SIGABRT', stdout: '' });
  });

  it('takes a thread with it when it does not come back, and no other', async () => {
    expect(await run(HANG)).toEqual({ signal: 'SIGKILL', stdout: 'ThreadLost: A thread was stuck at its work.\nnext by 3\n' });
  });
});
