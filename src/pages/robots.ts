import type { Site } from './site.ts';

/** robots.txt (RFC 9309): everything may be fetched, the images above all, since X and others obey it for previews. */
export function robots({ publicUrl }: Site): string {
  return `User-agent: *\nAllow: /\n\nSitemap: ${publicUrl}/sitemap.xml\n`;
}
