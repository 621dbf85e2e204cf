import { linked, named, properties } from './read-head.ts';
import type { Visit } from './visit.ts';

/** What a platform asks of a page, and whether a page has it. */
export interface Rule {
  /** In words, for the table. */
  readonly needs: string;
  readonly holds: (visit: Visit) => boolean;
}

const KB = 1000;

const first = ({ head }: Visit, property: string): string => properties(head, property)[0] ?? '';
const bytes = ({ image }: Visit): number => image.answer.body.length;
const png = ({ answer }: Visit['image']): boolean => answer.status === 200 && answer.headers['content-type'] === 'image/png';
const hasLength = ({ headers, body }: Visit['page']): boolean => headers['content-length'] === String(body.length);

const filled = (...names: readonly string[]): Rule => ({
  needs: names.map((name) => `\`${name}\``).join(', '),
  holds: (visit) => names.every((name) => first(visit, name).trim() !== ''),
});
const atMost = (most: number, words: string): Rule => ({ needs: `an image of at most ${words}`, holds: (visit) => bytes(visit) <= most });

/** The rules by which the platforms that show link previews were found to read pages. */
export const RULES = {
  title: filled('og:title'),
  description: filled('og:description'),
  titleDescriptionUrl: filled('og:title', 'og:description', 'og:url'),
  ownAddress: {
    needs: '`og:url` that is the canonical address',
    holds: (visit) => first(visit, 'og:url') === visit.url && linked(visit.head, 'rel', 'canonical') === visit.url,
  },
  locale: { needs: '`og:locale` as `xx_XX`', holds: (visit) => /^[a-z]{2}_[A-Z]{2}$/.test(first(visit, 'og:locale')) },
  large: {
    needs: 'an image of 1200×630 that says so',
    holds: (visit) =>
      [visit.image.width, visit.image.height].join() === '1200,630' &&
      first(visit, 'og:image:width') === '1200' &&
      first(visit, 'og:image:height') === '630' &&
      first(visit, 'og:image:type') === 'image/png',
  },
  wide300: { needs: 'an image at least 300 px wide', holds: ({ image }) => image.width >= 300 },
  png: { needs: 'PNG or JPEG', holds: ({ image }) => png(image) },
  most5000: atMost(5000 * KB, '5 MB'),
  most600: atMost(600 * KB, '600 kB'),
  under300: { needs: 'better one under 300 kB', holds: (visit) => bytes(visit) < 300 * KB },
  mostMebibyte: atMost(1024 * 1024, '1 MiB'),
  most1000: atMost(1000 * KB, '1 MB'),
  early16: { needs: 'the tags early: here within the first 16 kB', holds: ({ head }) => head.end <= 16 * KB },
  early300: { needs: 'the tags in the first 300 kB', holds: ({ head }) => head.end <= 300 * KB },
  noRedirect: {
    needs: 'no redirect but to https: here none',
    holds: ({ page, image }) => page.status === 200 && image.answer.status === 200 && image.url.startsWith('https:'),
  },
  lengths: { needs: '`Content-Length` of page and image', holds: ({ page, image }) => hasLength(page) && hasLength(image.answer) },
  largeCard: {
    needs: '`twitter:card` = `summary_large_image`',
    holds: ({ head }) => named(head, 'twitter:card') === 'summary_large_image',
  },
  cardImage: {
    needs: '`twitter:image` with an alt text',
    holds: ({ head, image }) => named(head, 'twitter:image') === image.url && Boolean(named(head, 'twitter:image:alt')),
  },
  robots: {
    needs: 'a robots.txt that allows page and image',
    holds: ({ robots }) => /^Allow: \/$/m.test(robots) && !/^Disallow/m.test(robots),
  },
  languageInPath: {
    needs: 'the language in the path, for the sender’s is not told',
    holds: ({ url, head, page, image }) =>
      // How a page is compressed is no matter of its language.
      new URL(url).pathname.split('/')[1] === head.language && page.headers.vary === 'Accept-Encoding' && !image.answer.headers.vary,
  },
  revision: { needs: 'a new address for a new picture', holds: ({ image }) => /\.[0-9a-f]{10}\.png$/.test(image.url) },
  oembed: {
    needs: 'oEmbed 1.0 of a type that it shows, which it takes before all else',
    holds: (visit) =>
      visit.oembed['version'] === '1.0' && visit.oembed['type'] === 'link' && visit.oembed['title'] === first(visit, 'og:title'),
  },
  oembedImage: {
    needs: 'the same image in oEmbed',
    holds: ({ oembed, image }) => oembed['thumbnail_url'] === image.url && oembed['thumbnail_width'] === image.width,
  },
  headline: {
    needs: 'a JSON-LD headline, which it takes before `og:title`, in the page’s language',
    holds: (visit) => {
      const data = visit.head.structuredData.find((block) => block['@type'] === 'WebPage');
      return data?.['headline'] === first(visit, 'og:title') && data['inLanguage'] === visit.head.language;
    },
  },
  alt: {
    needs: '`og:image:alt`',
    holds: (visit) => first(visit, 'og:image:alt') !== '' && first(visit, 'og:image:alt') === named(visit.head, 'twitter:image:alt'),
  },
  themeColour: { needs: '`theme-color`', holds: ({ head }) => /^#[0-9A-F]{6}$/.test(named(head, 'theme-color') ?? '') },
  icon: {
    needs: 'an `apple-touch-icon`',
    holds: ({ icon }) => icon.status === 200 && icon.headers['content-type'] === 'image/png',
  },
} as const satisfies Record<string, Rule>;
