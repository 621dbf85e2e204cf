/** @jsxRuntime automatic @jsxImportSource hono/jsx */
import type { CardImage } from './card-image.ts';
import { languagesOf, pagePath, type PageSpec } from './page-spec.ts';
import { organisation, pageDescription, pageTitle } from './page-texts.ts';
import type { Site } from './site.ts';

/** What a link preview is made of: the page, and its images with the most important first. */
export interface Preview {
  readonly page: PageSpec;
  readonly images: readonly CardImage[];
}

/** The Open Graph and Twitter Card tags of a page (https://ogp.me). Image addresses are absolute and carry the revision in the path, since previews are cached by address. */
export function PreviewTags({ site, preview: { page, images } }: { readonly site: Site; readonly preview: Preview }) {
  const { catalog, publicUrl } = site;
  const others = languagesOf(catalog, page.slogan).filter(({ tag }) => tag !== page.language.tag);
  return (
    <>
      <meta property="og:title" content={pageTitle(catalog, page)} />
      <meta property="og:description" content={pageDescription(catalog, page)} />
      <meta property="og:type" content={page.slogan ? 'article' : 'website'} />
      <meta property="og:url" content={`${publicUrl}${pagePath(page)}`} />
      <meta property="og:site_name" content={organisation(catalog, page.language)} />
      {images.map((image) => (
        <OpenGraphImage url={`${publicUrl}${image.path('png')}`} image={image} />
      ))}
      <meta property="og:locale" content={page.language.openGraphLocale} />
      {others.map(({ openGraphLocale }) => (
        <meta property="og:locale:alternate" content={openGraphLocale} />
      ))}
      <TwitterCard site={site} page={page} image={images[0]} />
    </>
  );
}

// No og:image:url, though it means the same as og:image: unfurl.js takes it for another image, and the first is left without its size.
function OpenGraphImage({ url, image }: { readonly url: string; readonly image: CardImage }) {
  return (
    <>
      <meta property="og:image" content={url} />
      {url.startsWith('https:') && <meta property="og:image:secure_url" content={url} />}
      <meta property="og:image:type" content="image/png" />
      <meta property="og:image:width" content={String(image.width)} />
      <meta property="og:image:height" content={String(image.height)} />
      <meta property="og:image:alt" content={image.alt} />
    </>
  );
}

function TwitterCard({ site, page, image }: { readonly site: Site; readonly page: PageSpec; readonly image: CardImage | undefined }) {
  return (
    <>
      <meta name="twitter:card" content={image ? 'summary_large_image' : 'summary'} />
      <meta name="twitter:title" content={pageTitle(site.catalog, page)} />
      <meta name="twitter:description" content={pageDescription(site.catalog, page)} />
      {image && <meta name="twitter:image" content={`${site.publicUrl}${image.path('png')}`} />}
      {image && <meta name="twitter:image:alt" content={image.alt} />}
    </>
  );
}
