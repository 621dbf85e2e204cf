import { FORMAT_IDS } from '../card/formats.ts';
import { THEME_IDS } from '../card/themes.ts';
import { readArguments } from './arguments.ts';
import type { Command } from './command.ts';
import { openContent } from './project.ts';

/** Validates slogans.yaml and the fonts. */
export const checkCommand: Command = {
  summary: 'validates slogans.yaml and the fonts',
  help: `Usage: placard check [FILE]

Reads slogans.yaml, or FILE in its place, and the fonts, and prints every problem with its line and what would be right.
Exit code 1 when there is one.`,
  run: async (args) => {
    const [file] = readArguments(args, [], 1).words;
    const { catalog } = await openContent(file);
    const cards = catalog.slogans.reduce((sum, { text }) => sum + text.size, 0) * FORMAT_IDS.length;
    console.log(
      `${file ?? 'slogans.yaml'} is valid: ${catalog.slogans.length} slogans, ${catalog.languages.size} languages, ${cards} cards in ${THEME_IDS.length} themes each.`,
    );
    return 0;
  },
};
