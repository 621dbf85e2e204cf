import type { CardSpec } from '../card/spec.ts';
import type { Catalog } from '../content/catalog.ts';

/** What the pages know of the deployment they belong to. */
export interface Site {
  readonly catalog: Catalog;
  /** The origin written into canonical links and previews, without a final slash. Never taken from a request. */
  readonly publicUrl: string;
  /** Path of the stylesheet, with its revision. */
  readonly stylesheet: string;
  /** Path of the script, with its revision. */
  readonly script: string;
  /** The current revision of a slogan's cards in a language, as it stands in immutable names. */
  readonly revision: (card: Pick<CardSpec, 'slogan' | 'language'>) => string;
}
