import { type Check, differs, headersDiffer, kindOf, pngSize } from './check.ts';
import type { LiveSite } from './site.ts';

const FRESH = 'public, max-age=300, stale-while-revalidate=86400';
const IMMUTABLE = 'public, max-age=31536000, immutable';
const SVG_POLICY = "default-src 'none'; style-src 'unsafe-inline'; sandbox";

interface Image {
  /** Path from the root of the site. */
  readonly path: string;
  readonly encoding: 'png' | 'svg';
  readonly size: string;
  readonly immutable: boolean;
}

/** One slogan in its source language: every format, both encodings, each under its three names. */
function images({ catalog }: LiveSite): readonly Image[] {
  const [slogan] = catalog.slogans;
  const card = slogan?.cards.find(({ language }) => language === catalog.sourceLanguage);
  if (!slogan || !card) return [];
  const names = (['png', 'svg'] as const).flatMap((encoding) =>
    ['', `-${slogan.theme}`, `-${slogan.theme}.${card.revision}`].map((end) => ({ encoding, end })),
  );
  return catalog.formats.flatMap(({ id, width, height }) =>
    names.map(({ encoding, end }) => ({
      path: `/${card.language}/${slogan.id}/${id}${end}.${encoding}`,
      encoding,
      size: `${width}×${height}`,
      immutable: end.includes('.'),
    })),
  );
}

async function checkImage({ ask }: LiveSite, { path, encoding, size, immutable }: Image, files: boolean): Promise<readonly string[]> {
  const answer = await ask(path);
  const { status, headers, body } = answer;
  const expected = {
    'cache-control': immutable ? IMMUTABLE : FRESH,
    'access-control-allow-origin': '*',
    'cross-origin-resource-policy': 'cross-origin',
    'x-content-type-options': 'nosniff',
    etag: /^"[^"]+"$/,
    ...(encoding === 'svg' && { 'content-security-policy': SVG_POLICY }),
  };
  return [
    ...differs(path, status, 200),
    ...differs(`${path} content-type`, headers.get('content-type'), encoding === 'png' ? 'image/png' : /^image\/svg\+xml/),
    ...differs(`${path} is`, kindOf(body), encoding),
    ...(encoding === 'png'
      ? [...differs(`${path} is`, pngSize(body), size), ...differs(`${path} content-length`, headers.get('content-length'), body.length)]
      : []),
    ...(files ? [] : headersDiffer(path, answer, expected)),
  ];
}

async function checkRepeated(site: LiveSite, path: string, isFile: boolean): Promise<readonly string[]> {
  const get = await site.ask(path);
  const head = await site.ask(path, { method: 'HEAD' });
  const { length } = get.body;
  const etag = get.headers.get('etag');
  const again = etag === null ? undefined : await site.ask(path, { headers: { 'If-None-Match': etag } });
  return [
    ...differs(`HEAD ${path}`, head.status, 200),
    ...differs(`HEAD ${path} content-length`, head.headers.get('content-length'), isFile ? new RegExp(`^(?:null|${length})$`) : length),
    ...differs(`HEAD ${path} body`, head.body.length, 0),
    ...(again ? differs(`${path} with its entity tag`, again.status, 304) : [`${path} has no entity tag`]),
  ];
}

/** What images and kits are held to. */
export const IMAGE_CHECKS: readonly Check[] = [
  {
    name: 'images are there under every name, in every format, with their headers',
    files: true,
    run: async (site, files) => {
      const problems: string[] = [];
      for (const image of images(site)) problems.push(...(await checkImage(site, image, files)));
      return problems;
    },
  },
  {
    name: 'an image answers HEAD, and 304 to who has it',
    files: true,
    // Static assets answer HEAD without a length; what the service answers has one.
    run: async (site, files) => {
      const [first, , third] = images(site).filter(({ encoding }) => encoding === 'png');
      return [
        ...(first ? await checkRepeated(site, first.path, files) : []),
        ...(third ? await checkRepeated(site, third.path, true) : []),
      ];
    },
  },
  {
    name: 'an old revision leads to the current image',
    files: false,
    run: async (site) => {
      const [image] = images(site).filter(({ immutable }) => immutable);
      const path = image?.path.replace(/\.[0-9a-f]{10}\./, '.0000000000.') ?? '';
      const { status, headers } = await site.ask(path);
      return [...differs(path, status, 302), ...differs(`${path} location`, headers.get('location'), path.replace('.0000000000', ''))];
    },
  },
  {
    name: 'a kit is an archive',
    files: true,
    run: async (site) => {
      const kit = site.catalog.slogans[0]?.cards.find(({ language }) => language === site.catalog.sourceLanguage)?.kit;
      if (kit === undefined) return [];
      const { status, body } = await site.ask(kit);
      return [...differs(kit, status, 200), ...differs(`${kit} is`, kindOf(body), 'zip')];
    },
  },
];
