import { ask, type Answer, type Question } from './ask.ts';

/** What is read of catalog.json. */
interface CatalogFile {
  readonly sourceLanguage: string;
  readonly languages: readonly { readonly tag: string; readonly url: string; readonly kit?: string }[];
  readonly formats: readonly { readonly id: string; readonly width: number; readonly height: number }[];
  readonly slogans: readonly { readonly id: string; readonly theme: string; readonly cards: readonly CatalogCard[] }[];
}

interface CatalogCard {
  readonly language: string;
  readonly url: string;
  readonly revision: string;
  readonly kit?: string;
}

/** A live site under test. */
export interface LiveSite {
  /** The address that was given, with a final slash. */
  readonly base: string;
  /** The address that the site gives itself, with a final slash. */
  readonly publicBase: string;
  readonly catalog: CatalogFile;
  /** Asks for a path below the base, or for an address that the site gave itself. */
  readonly ask: (path: string, question?: Question) => Promise<Answer>;
}

/** Finds out what a site holds. Rejects when it does not answer, or has no catalog.json of this kind. */
export async function openSite(given: string): Promise<LiveSite> {
  const base = given.replace(/\/*$/, '/');
  const { status, body } = await ask(`${base}catalog.json`);
  if (status !== 200) throw new Error(`${base}catalog.json answers ${status}: this is no site of Placard.`);
  const catalog: CatalogFile = JSON.parse(new TextDecoder().decode(body));
  const [first] = catalog.languages;
  if (!first?.url.endsWith(`/${first.tag}/`)) throw new Error(`${base}catalog.json names no languages.`);
  const publicBase = first.url.slice(0, -`${first.tag}/`.length);
  const here = (path: string): string => base + (path.startsWith(publicBase) ? path.slice(publicBase.length) : path.replace(/^\//, ''));
  return { base, publicBase, catalog, ask: (path, question) => ask(here(path), question) };
}
