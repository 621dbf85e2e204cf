/** On a page that only lists languages, goes on to the gallery in the browser's: as `src/routes/accept-language.ts` does for the service, which never serves such a page. */
export function chooseLanguage(): void {
  const links = [...document.querySelectorAll<HTMLAnchorElement>('[data-languages] a[hreflang]')];
  for (const wanted of links.length > 0 ? navigator.languages : []) {
    const link = closest(complete(wanted), links);
    if (link) return location.replace(link.href);
  }
}

/** Of the languages that are the wanted one, that in the same script and region, else script, else any. */
function closest(wanted: Intl.Locale | undefined, links: readonly HTMLAnchorElement[]): HTMLAnchorElement | undefined {
  if (!wanted) return undefined;
  const locales = links.map((link) => ({ link, locale: complete(link.hreflang) }));
  const same = locales.filter(({ locale }) => locale?.language === wanted.language);
  const sameScript = same.filter(({ locale }) => locale?.script === wanted.script);
  return (sameScript.find(({ locale }) => locale?.region === wanted.region) ?? sameScript[0] ?? same[0])?.link;
}

function complete(tag: string): Intl.Locale | undefined {
  try {
    return new Intl.Locale(tag).maximize();
  } catch {
    return undefined; // a browser may name what is no language tag
  }
}
