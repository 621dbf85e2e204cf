/** @jsxRuntime automatic @jsxImportSource hono/jsx */
import { gzipSync } from 'node:zlib';

import { HtmlValidate } from 'html-validate';
import { describe, expect, it } from 'vitest';

import { writeDocument } from '../../../src/pages/document.tsx';
import { Failure } from '../../../src/pages/failure.tsx';
import { Gallery } from '../../../src/pages/gallery.tsx';
import { NotFound } from '../../../src/pages/not-found.tsx';
import { Share } from '../../../src/pages/share.tsx';
import { openShipped } from '../../support/shipped.ts';
import { site as fixture } from './fixture.ts';

const { catalog } = await openShipped();
const site = { ...fixture, catalog };
const languages = [...catalog.languages.values()];
const [, slogan] = catalog.slogans;
const choice = { format: 'square', theme: undefined } as const;

/** The standard's rules, but for what is a matter of style. */
const validator = new HtmlValidate({
  extends: ['html-validate:standard'],
  rules: {
    // Written by the JSX renderer, which closes void elements; HTML ignores the slash (html.spec.whatwg.org, 13.1.2.1).
    'void-style': 'off',
    // The same renderer writes required="" and download="", which mean what the short form means.
    'attribute-boolean-style': 'off',
    'attribute-empty-style': 'off',
  },
});

async function complaints(html: string): Promise<readonly string[]> {
  const { results } = await validator.validateString(html);
  return results.flatMap(({ messages }) => messages.map(({ ruleId, message, line, column }) => `${ruleId} ${line}:${column} ${message}`));
}

it('is a validator that complains', async () => {
  expect(await complaints('<!DOCTYPE html><p><div></div></p>')).not.toEqual([]);
});

describe.each(languages.map((language) => [language.tag, language] as const))('the pages in %s', (_, language) => {
  const page = { language, slogan: undefined };

  it('are valid HTML', async () => {
    if (!slogan) throw new Error('The catalog has no slogan.');
    const pages = [
      <Gallery site={site} language={language} choice={choice} />,
      <Share site={site} page={{ language, slogan }} choice={{ format: 'story', theme: 'wheat' }} />,
      <NotFound site={site} gallery={page} untranslated={undefined} />,
      <NotFound site={site} gallery={page} untranslated={slogan} />,
      <Failure site={site} gallery={page} status={500} reason="Internal Server Error" />,
    ];
    for (const document of pages) expect(await complaints(await writeDocument(document))).toEqual([]);
  });

  it('have a gallery of less than 20 kB compressed', async () => {
    expect(gzipSync(await writeDocument(<Gallery site={site} language={language} choice={choice} />)).length).toBeLessThan(20_000);
  });
});
