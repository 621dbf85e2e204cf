import type { Catalog } from '../content/catalog.ts';
import { allPages, pagePath, type PageSpec, parsePagePath } from './page-spec.ts';

const NAME = 'kit.zip';

/** The path of the kit that belongs to a page: all images of its slogan, or of a gallery's slogans. Inverse of {@link parseKitPath}. */
export function kitPath(page: PageSpec): string {
  return `${pagePath(page)}${NAME}`;
}

/** Reads the path of a kit (`/uk/kit.zip`, `/uk/nato-out/kit.zip`); `undefined` when there is none. Inverse of {@link kitPath}. */
export function parseKitPath(catalog: Catalog, path: string): PageSpec | undefined {
  if (!path.endsWith(`/${NAME}`)) return undefined;
  const page = parsePagePath(catalog, path.slice(0, -NAME.length));
  return page && hasKit(catalog, page) ? page : undefined;
}

/** The pages that have a kit: all but the galleries of languages without a slogan. */
export function allKits(catalog: Catalog): readonly PageSpec[] {
  return allPages(catalog).filter((page) => hasKit(catalog, page));
}

/** Whether there is anything to put into the kit of a page. */
export function hasKit(catalog: Catalog, { language, slogan }: PageSpec): boolean {
  return slogan !== undefined || catalog.slogans.some(({ text }) => text.has(language.tag));
}
