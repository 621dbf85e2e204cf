/** A `<meta>` or `<link>` tag, with its attributes decoded. */
interface Tag {
  readonly attributes: ReadonlyMap<string, string>;
  /** Where it ends in the page, in bytes. */
  readonly end: number;
}

/** What a client that runs no script reads in the head of a page. */
export interface Head {
  /** Of the `<html>` tag. */
  readonly language: string | undefined;
  readonly title: string | undefined;
  readonly metas: readonly Tag[];
  readonly links: readonly Tag[];
  /** The JSON-LD blocks, parsed. */
  readonly structuredData: readonly Readonly<Record<string, unknown>>[];
  /** Where the last of all these ends in the page, in bytes. */
  readonly end: number;
}

const NAMED: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

const decode = (text: string): string =>
  text.replaceAll(/&(?:#(\d+)|#x([0-9a-f]+)|(\w+));/gi, (whole, decimal?: string, hex?: string, name?: string) => {
    if (name !== undefined) return NAMED[name] ?? whole;
    return String.fromCodePoint(decimal === undefined ? Number.parseInt(hex ?? '', 16) : Number(decimal));
  });

const attributesOf = (tag: string): ReadonlyMap<string, string> =>
  new Map([...tag.matchAll(/\s([a-z:-]+)="([^"]*)"/g)].map(([, name = '', value = '']) => [name, decode(value)]));

/** Reads the head of a page as simple clients do: tag by tag, without building a tree. */
export function readHead(html: string): Head {
  const bytesBefore = (index: number): number => Buffer.byteLength(html.slice(0, index));
  const tags = (name: string): readonly Tag[] =>
    [...html.matchAll(new RegExp(`<${name}\\s[^>]*>`, 'g'))].map((match) => ({
      attributes: attributesOf(match[0]),
      end: bytesBefore(match.index + match[0].length),
    }));
  const blocks = [...html.matchAll(/<script type="application\/ld\+json">(.*?)<\/script>/gs)];
  const metas = tags('meta');
  const links = tags('link');
  const ends = [...metas, ...links].map(({ end }) => end);
  return {
    language: attributesOf(/<html\s[^>]*>/.exec(html)?.[0] ?? '').get('lang'),
    title: decode(/<title>([^<]*)<\/title>/.exec(html)?.[1] ?? ''),
    metas,
    links,
    structuredData: blocks.map(([, json = '']) => JSON.parse(json)),
    end: Math.max(...ends, ...blocks.map((match) => bytesBefore(match.index + match[0].length))),
  };
}

/** The contents of the meta tags of a `property`, which is all that some clients look for. */
export function properties({ metas }: Head, property: string): readonly string[] {
  return metas.filter(({ attributes }) => attributes.get('property') === property).map(({ attributes }) => attributes.get('content') ?? '');
}

/** The content of the first meta tag of a `name`. */
export function named({ metas }: Head, name: string): string | undefined {
  return metas.find(({ attributes }) => attributes.get('name') === name)?.attributes.get('content');
}

/** The address of the first link whose attribute has a value. */
export function linked({ links }: Head, attribute: string, value: string): string | undefined {
  return links.find(({ attributes }) => attributes.get(attribute) === value)?.attributes.get('href');
}
