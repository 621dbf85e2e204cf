import { subscribe, unsubscribe } from 'node:diagnostics_channel';
import { Socket } from 'node:net';

import scrape from 'open-graph-scraper';
import { unfurl } from 'unfurl.js';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import { openProject } from '../../src/commands/project.ts';
import type { Catalog, CatalogLanguage, Slogan } from '../../src/content/catalog.ts';
import { plainText } from '../../src/content/markup.ts';
import { startServer } from '../../src/serve/start-server.ts';
import type { Started } from './started.ts';

/** A share page, and what it should be read as. */
interface Expected {
  readonly path: string;
  readonly language: CatalogLanguage;
  readonly title: string;
}

const expected = (language: CatalogLanguage, slogan: Slogan): Expected => ({
  path: `/${language.tag}/${slogan.id}/`,
  language,
  title: plainText(slogan.text.get(language.tag) ?? ''),
});

/** Notes every address that this process connects to. */
const connected = new Set<string>();
const note = (message: unknown): void => {
  if (typeof message !== 'object' || message === null || !('socket' in message) || !(message.socket instanceof Socket)) return;
  const { socket } = message;
  socket.once('connect', () => connected.add(socket.remoteAddress ?? ''));
};

describe('libraries for link previews', () => {
  let server: Started | undefined;
  let catalog: Catalog;
  let pages: readonly Expected[] = [];

  beforeAll(async () => {
    const project = await openProject();
    ({ catalog } = project);
    pages = [...catalog.languages.values()].flatMap((language) => catalog.slogans.map((slogan) => expected(language, slogan)));
    // Published under the address listened on, so that they find everything on the loopback.
    server = await startServer(project, { port: 0, host: '127.0.0.1', publicUrl: undefined });
    subscribe('net.client.socket', note);
  });
  afterAll(async () => {
    unsubscribe('net.client.socket', note);
    await server?.stop();
  });

  const image = ({ path }: Expected) => expect.stringMatching(new RegExp(`^${server?.url}${path}og-[a-z]+\\.[0-9a-f]{10}\\.png$`));
  const alt = ({ title, language }: Expected) => `${title} — ${catalog.brand.name.get(language.tag)}`;
  const description = ({ language }: Expected) => expect.stringContaining(plainText(catalog.statement.title.get(language.tag) ?? '?'));

  it('open-graph-scraper reads every share page', async () => {
    expect(pages).toHaveLength(147);
    for (const page of pages) {
      const { result } = await scrape({ url: `${server?.url}${page.path}` });
      expect(result).toMatchObject({
        success: true,
        ogTitle: page.title,
        ogDescription: description(page),
        ogUrl: `${server?.url}${page.path}`,
        ogLocale: page.language.openGraphLocale,
        twitterCard: 'summary_large_image',
        jsonLD: [{ headline: page.title, inLanguage: page.language.tag }],
      });
      expect(result.ogImage?.[0]).toMatchObject({ url: image(page), width: '1200', height: '630', type: 'image/png', alt: alt(page) });
    }
  }, 240_000);

  it('unfurl.js reads every share page, and its oEmbed', async () => {
    for (const page of pages) {
      const read = await unfurl(`${server?.url}${page.path}`);
      expect(read).toMatchObject({
        title: page.title,
        description: description(page),
        canonical_url: `${server?.url}${page.path}`,
        open_graph: { title: page.title, locale: page.language.openGraphLocale },
        oEmbed: { type: 'link', version: '1.0', title: page.title },
      });
      expect(read.open_graph.images?.[0]).toMatchObject({ url: image(page), width: 1200, height: 630, type: 'image/png', alt: alt(page) });
    }
  }, 240_000);

  it('asked nobody else', () => {
    expect([...connected]).toEqual(['127.0.0.1']);
  });
});
