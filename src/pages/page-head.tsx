/** @jsxRuntime automatic @jsxImportSource hono/jsx */
import type { FormatId } from '../card/formats.ts';
import { defaultTheme } from '../card/spec.ts';
import { STATEMENT_ID } from '../content/catalog.ts';
import { cardImage, type CardImage } from './card-image.ts';
import { addressLinks } from './head-links.ts';
import type { PageSpec } from './page-spec.ts';
import { pageDescription } from './page-texts.ts';
import { PreviewTags } from './preview-tags.tsx';
import type { Site } from './site.ts';
import { structuredData } from './structured-data.ts';

/** The wide preview first, since most consumers take the first; then the square. */
const PREVIEW_FORMATS: readonly FormatId[] = ['og', 'square'];

/** What the head of a gallery or share page has beyond the frame's: description, preview, addresses, structured data. */
export function PageHead({ site, page }: { readonly site: Site; readonly page: PageSpec }) {
  const images = previewImages(site, page);
  return (
    <>
      <meta name="description" content={pageDescription(site.catalog, page)} />
      <PreviewTags site={site} preview={{ page, images }} />
      {addressLinks(site, page)}
      <script type="application/ld+json">{structuredData(site, page, images[0])}</script>
    </>
  );
}

/** The gallery is previewed by the statement's card. */
function previewImages(site: Site, { language, slogan }: PageSpec): readonly CardImage[] {
  const shown = slogan ?? site.catalog.slogans.find(({ id }) => id === STATEMENT_ID);
  if (!shown) return [];
  return PREVIEW_FORMATS.map((format) => cardImage(site, { language, slogan: shown, format, theme: defaultTheme(shown) })).filter(
    (image) => image !== undefined,
  );
}
