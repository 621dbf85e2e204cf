/** @jsxRuntime automatic @jsxImportSource hono/jsx */
import type { Catalog } from '../content/catalog.ts';
import { type Choice, choiceQuery } from './choice.ts';
import { languagesOf, pagePath, type PageSpec } from './page-spec.ts';

interface LanguageListProps {
  readonly catalog: Catalog;
  /** The page that is left; the links go to its slogan, or to the galleries. */
  readonly page: PageSpec;
  /** The size and colour to take along. */
  readonly choice?: Choice | undefined;
  /** Leaves the page's own language out. */
  readonly othersOnly?: boolean;
}

/** Links to a page in every language that has it, each in the language's own name. */
export function LanguageList({ catalog, page, choice, othersOnly = false }: LanguageListProps) {
  const languages = languagesOf(catalog, page.slogan).filter(({ tag }) => !othersOnly || tag !== page.language.tag);
  const query = choice ? choiceQuery(choice) : '';
  return (
    <ul class="names">
      {languages.map((language) => (
        <li>
          <a
            href={`${pagePath({ ...page, language })}${query}`}
            hreflang={language.tag}
            lang={language.tag}
            aria-current={language.tag === page.language.tag ? 'page' : undefined}
          >
            <bdi dir={language.direction}>{language.name}</bdi>
          </a>
        </li>
      ))}
    </ul>
  );
}
