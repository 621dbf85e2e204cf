import type { CardSpec } from '../../../src/card/spec.ts';
import type { Catalog, CatalogLanguage, Review, Slogan } from '../../../src/content/catalog.ts';
import { findLanguage } from '../../../src/content/languages.ts';
import { SERVICE } from '../../../src/pages/hosting.ts';
import type { Site } from '../../../src/pages/site.ts';
import type { Renderer } from '../../../src/render/renderer.ts';

function language(tag: string, name: string, review: Review = 'pending'): CatalogLanguage {
  const found = findLanguage(tag);
  if (!found) throw new Error(`No language ${tag}`);
  return { ...found, name, review };
}

function slogan(id: string, text: Record<string, string>, theme?: string): Slogan {
  return { id, theme, layout: undefined, text: new Map(Object.entries(text)) };
}

const TITLE = { en: 'Hands off |the *river*', ar: 'ارفعوا أيديكم عن النهر' };

/** A small catalog with what a real one may have: a right-to-left language, a script in the tag, incomplete languages, and characters that mean something in HTML. */
export const catalog: Catalog = {
  statement: {
    id: 'river',
    date: '2031-05-01',
    title: new Map(Object.entries(TITLE)),
    by: new Map([['en', 'Statement by the River Committee']]),
    links: new Map([['en', 'https://river.example/statement']]),
  },
  brand: {
    name: new Map([
      ['en', 'River Committee'],
      ['ar', 'لجنة النهر'],
    ]),
    short: 'RC',
    link: new Map([['en', 'river.example']]),
    contact: 'mailto:words@river.example',
  },
  languages: new Map([
    ['en', language('en', 'English', 'source')],
    ['ar', language('ar', 'العربية')],
    ['zh', language('zh', '简体中文', 'reviewed')],
    ['zh-Hant', language('zh-Hant', '繁體中文')],
  ]),
  sourceLanguage: 'en',
  slogans: [
    slogan('statement', TITLE),
    slogan('water', { en: '“Water” <for> all & |*every\\*one*', ar: 'الماء |للجميع', zh: '水属于所有人' }, 'cobalt'),
    slogan('bridges', { en: 'Build bridges', 'zh-Hant': '建橋' }, 'wheat'),
  ],
};

/** The site of the fixture. */
export const site: Site = {
  catalog,
  publicUrl: 'https://river.example',
  hosting: SERVICE,
  stylesheet: '/style.abcdef0123.css',
  script: '/script.abcdef0123.js',
  revision: () => '0123456789',
};

/** A renderer that draws nothing and notes what it was asked to draw. */
export interface CountingRenderer extends Renderer {
  readonly drawn: string[];
}

/** Makes a renderer for tests; it throws for the slogan that is named. */
export function countingRenderer(broken?: string): CountingRenderer {
  const drawn: string[] = [];
  const draw = (spec: CardSpec, encoding: string): string => {
    const name = `${spec.language.tag}/${spec.slogan.id}/${spec.format}-${spec.theme}.${encoding}`;
    drawn.push(name);
    if (spec.slogan.id === broken) throw new Error('The pen is broken');
    return name;
  };
  return {
    drawn,
    revision: () => '0123456789',
    svg: async (spec) => draw(spec, 'svg'),
    png: async (spec) => new TextEncoder().encode(draw(spec, 'png')),
    file: async (spec, encoding) => new TextEncoder().encode(draw(spec, encoding)),
    fileLength: async () => undefined,
  };
}
