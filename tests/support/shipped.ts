import { readFile } from 'node:fs/promises';

import { coverageRules } from '../../src/card/coverage-rules.ts';
import { findCard, type CardSpec } from '../../src/card/spec.ts';
import { openTypefaces } from '../../src/card/typefaces.ts';
import { loadCatalog } from '../../src/content/load-catalog.ts';
import { createNodeRuntime } from '../../src/runtime/node.ts';

const root = new URL('../../', import.meta.url);

/** The shipped content and fonts, or another pair of them. */
async function open(content: string, fonts: string) {
  const runtime = await createNodeRuntime({ fontsDirectory: new URL(fonts, root) });
  const catalog = loadCatalog(await readFile(new URL(content, root), 'utf8'), coverageRules(runtime.fonts));
  const card = (language: string, slogan: string, format: string, theme?: string): CardSpec => {
    const spec = findCard(catalog, { language, slogan, format, theme });
    if (!spec) throw new Error(`No card ${language} ${slogan} ${format} ${theme}`);
    return spec;
  };
  return { catalog, runtime, typefaces: openTypefaces(runtime.fonts), card };
}

/** slogans.yaml and fonts/. */
export const openShipped = () => open('slogans.yaml', 'fonts/');

/** A content file and fonts in scripts that are not shipped. */
export const openOtherScripts = () => open('tests/fixtures/slogans-other-scripts.yaml', 'tests/fixtures/fonts/');
