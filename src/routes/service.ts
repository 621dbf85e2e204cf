import { type Hosting, SERVICE } from '../pages/hosting.ts';
import { SCRIPT } from '../pages/script.ts';
import type { Site } from '../pages/site.ts';
import { stylesheet } from '../pages/stylesheet.ts';
import type { Renderer } from '../render/renderer.ts';
import { revisionOf } from '../render/revision.ts';
import { type KeptFiles, keptFiles } from './kept-files.ts';

/** All that an answer is made from. */
export interface Service {
  readonly site: Site;
  readonly renderer: Renderer;
  readonly files: KeptFiles;
}

/** What an entry file puts together: the content, the renderer, and the origin under which the pages are published. */
export interface ServiceParts {
  readonly catalog: Site['catalog'];
  readonly renderer: Renderer;
  /** An origin like `https://example.org`, without a final slash. */
  readonly publicUrl: string;
  /** What the pages stand on; the service itself if nothing else is said. */
  readonly hosting?: Hosting;
}

/** Completes the parts by what is derived from them. */
export async function createService({ catalog, renderer, publicUrl, hosting = SERVICE }: ServiceParts): Promise<Service> {
  const [style, script] = [stylesheet(), SCRIPT].map((text) => revisionOf([text]));
  const site: Site = {
    catalog,
    publicUrl,
    hosting,
    stylesheet: `/style.${style}.css`,
    script: `/script.${script}.js`,
    revision: (card) => renderer.revision(card),
  };
  return { site, renderer, files: keptFiles(site) };
}
