/** The interface texts of one language. A text with a placeholder says so in its type; `fill` puts the value in. */
export interface Messages {
  readonly skip: string;
  readonly 'gallery.title': string;
  readonly 'gallery.intro': string;
  readonly language: string;
  readonly size: string;
  readonly colour: string;
  readonly share: string;
  readonly download: string;
  readonly 'download.all': string;
  readonly 'download.svg': string;
  readonly 'download.pdf': string;
  readonly 'copy.link': string;
  readonly 'copy.text': string;
  readonly 'copy.image': string;
  readonly copied: string;
  readonly 'share.on': With<'service'>;
  readonly email: string;
  readonly 'alt.label': string;
  readonly 'read.statement': string;
  readonly 'other.languages': string;
  readonly 'translation.unreviewed': string;
  readonly 'translation.suggest': string;
  readonly 'not.found': string;
  readonly 'not.translated': With<'language'>;
  readonly 'open.on.phone': string;
  readonly privacy: string;
  readonly 'size.og': string;
  readonly 'size.wide': string;
  readonly 'size.square': string;
  readonly 'size.portrait': string;
  readonly 'size.story': string;
  readonly 'size.sticker': string;
  readonly 'size.header': string;
  readonly 'size.poster': string;
  readonly 'colour.red': string;
  readonly 'colour.ink': string;
  readonly 'colour.paper': string;
  readonly 'colour.wheat': string;
  readonly 'colour.cobalt': string;
  readonly 'colour.violet': string;
  readonly 'colour.mono': string;
}

/** A text with one placeholder: `{service}`, `{language}`. */
export type With<Placeholder extends string> = `${string}{${Placeholder}}${string}`;
