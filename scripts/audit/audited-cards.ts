import { FORMAT_IDS } from '../../src/card/formats.ts';
import { findCard, type CardSpec } from '../../src/card/spec.ts';
import { LAYOUTS, type Catalog, type Layout } from '../../src/content/catalog.ts';

/** A card to be audited. Its slogan names its layout, whatever slogans.yaml leaves to the card. */
export interface AuditedCard {
  /** As in `uk nato-out story march`. */
  readonly name: string;
  readonly spec: CardSpec;
  readonly layout: Layout;
}

function inLayout(spec: CardSpec, layout: Layout): AuditedCard {
  const { slogan, language, format } = spec;
  return {
    name: `${language.tag} ${slogan.id} ${format} ${layout}`,
    spec: { ...spec, slogan: { ...slogan, layout } },
    layout,
  };
}

/** Every slogan of a catalog in every language and format, asked for in every layout. */
export function auditedCards(catalog: Catalog): readonly AuditedCard[] {
  return [...catalog.languages.keys()].flatMap((language) =>
    catalog.slogans.flatMap((slogan) =>
      FORMAT_IDS.flatMap((format) => {
        const spec = findCard(catalog, { language, slogan: slogan.id, format });
        return spec ? LAYOUTS.map((layout) => inLayout(spec, layout)) : [];
      }),
    ),
  );
}
