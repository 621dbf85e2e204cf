/** @jsxRuntime automatic @jsxImportSource hono/jsx */
import type { FormatId } from '../card/formats.ts';
import { addressLinks } from './head-links.ts';
import type { PageSpec } from './page-spec.ts';
import { pageDescription } from './page-texts.ts';
import { previewImage } from './preview-images.ts';
import { PreviewTags } from './preview-tags.tsx';
import type { Site } from './site.ts';
import { structuredData } from './structured-data.ts';

/** The wide preview first, since most consumers take the first; then the square. */
const PREVIEW_FORMATS: readonly FormatId[] = ['og', 'square'];

/** What the head of a gallery or share page has beyond the frame's: description, preview, addresses, structured data. */
export function PageHead({ site, page }: { readonly site: Site; readonly page: PageSpec }) {
  const images = PREVIEW_FORMATS.map((format) => previewImage(site, page, format)).filter((image) => image !== undefined);
  return (
    <>
      <meta name="description" content={pageDescription(site.catalog, page)} />
      <PreviewTags site={site} preview={{ page, images }} />
      {addressLinks(site, page)}
      <script type="application/ld+json">{structuredData(site, page, images[0])}</script>
    </>
  );
}
