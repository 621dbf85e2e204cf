import type { CardSpec } from '../card/spec.ts';
import type { Catalog } from '../content/catalog.ts';
import type { Hosting } from './hosting.ts';

/** What the pages know of the deployment they belong to. */
export interface Site {
  readonly catalog: Catalog;
  /** What is written before every path in canonical links and previews: an origin or, for files in a folder of a host, an origin and a path; without a final slash. Never taken from a request. */
  readonly publicUrl: string;
  readonly hosting: Hosting;
  /** Path of the stylesheet, with its revision. */
  readonly stylesheet: string;
  /** Path of the script, with its revision. */
  readonly script: string;
  /** The current revision of a slogan's cards in a language, as it stands in immutable names. */
  readonly revision: (card: Pick<CardSpec, 'slogan' | 'language'>) => string;
}
