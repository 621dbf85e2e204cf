import { writeFile } from 'node:fs/promises';

import { FORMAT_IDS } from '../card/formats.ts';
import { findCard, type CardSpec } from '../card/spec.ts';
import { THEME_IDS } from '../card/themes.ts';
import type { Catalog } from '../content/catalog.ts';
import { createRenderer } from '../render/create-renderer.ts';
import { type Arguments, lastValue, listedValues, readArguments } from './arguments.ts';
import type { Command } from './command.ts';
import { openProject } from './project.ts';
import { readPublicUrl } from './public-url.ts';
import { UsageError } from './usage-error.ts';

function chooseCard(catalog: Catalog, args: Arguments): CardSpec {
  const [language, slogan] = args.words;
  if (language === undefined || slogan === undefined)
    throw new UsageError('Which card? Give LANG and ID, as in "placard render en nato-out".');
  const format = listedValues(args, 'format', FORMAT_IDS)?.at(-1) ?? 'og';
  const theme = listedValues(args, 'theme', THEME_IDS)?.at(-1);
  const ids = catalog.slogans.map(({ id }) => id);
  if (!catalog.languages.has(language))
    throw new UsageError(`There is no language "${language}". There are: ${[...catalog.languages.keys()].join(' ')}`);
  if (!ids.includes(slogan)) throw new UsageError(`There is no slogan "${slogan}". There are: ${ids.join(' ')}`);
  const card = findCard(catalog, { language, slogan, format, theme });
  if (!card) throw new UsageError(`The slogan "${slogan}" has no text in "${language}".`);
  return card;
}

/** Draws one image into a file or to standard output. */
export const renderCommand: Command = {
  summary: 'draws one image',
  help: `Usage: placard render LANG ID [--format og] [--theme red] [-o FILE.png|FILE.svg|-] [--public-url URL]

  --format      one of: ${FORMAT_IDS.join(' ')} (og)
  --theme       one of: ${THEME_IDS.join(' ')} (the slogan's own)
  -o, --output  the file, PNG or SVG by its ending; "-" writes the PNG to standard output
                (LANG-ID-FORMAT-THEME.png here)
  --public-url  origin of the share pages, for the code on posters (PUBLIC_URL, or http://localhost:8787)`,
  run: async (argv) => {
    const args = readArguments(argv, ['format', 'theme', 'output', 'public-url'], 2, { output: 'o' });
    const publicUrl = readPublicUrl(args);
    const { catalog, runtime } = await openProject();
    const card = chooseCard(catalog, args);
    const output = lastValue(args, 'output') ?? `${card.language.tag}-${card.slogan.id}-${card.format}-${card.theme}.png`;
    if (output !== '-' && !/\.(?:png|svg)$/.test(output)) throw new UsageError(`"${output}" has to end in .png or .svg, or be -`);
    const renderer = await createRenderer(catalog, runtime, publicUrl);
    const image = output.endsWith('.svg') ? await renderer.svg(card) : await renderer.png(card);
    if (output === '-') process.stdout.write(image);
    else {
      await writeFile(output, image);
      console.log(output);
    }
    return 0;
  },
};
