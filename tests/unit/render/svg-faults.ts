import { Parser } from 'htmlparser2';

/** What a card is made of; everything else, as scripts, styles, links, images and events, is a fault. */
const ALLOWED: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  ['svg', new Set(['xmlns', 'width', 'height', 'viewBox', 'role', 'xml:lang'])],
  ['title', new Set()],
  ['rect', new Set(['x', 'y', 'width', 'height', 'fill'])],
  ['circle', new Set(['cx', 'cy', 'r', 'fill'])],
  ['path', new Set(['x', 'y', 'width', 'height', 'd', 'fill'])],
]);

const NAMESPACE = 'http://www.w3.org/2000/svg';

/** What of an SVG could do more than show its shapes, in words. */
export function svgFaults(svg: string): readonly string[] {
  const found: string[] = [];
  const parser = new Parser(
    {
      onopentag: (name, attributes) => {
        if (!ALLOWED.has(name)) found.push(`<${name}>`);
        for (const [attribute, value] of Object.entries(attributes)) {
          if (!ALLOWED.get(name)?.has(attribute)) found.push(`<${name} ${attribute}>`);
          if (/[:(&]/.test(value) && value !== NAMESPACE) found.push(`<${name} ${attribute}="${value}">`);
        }
      },
      oncomment: (text) => found.push(`<!--${text}-->`),
      onprocessinginstruction: (name) => found.push(`<${name}>`),
      oncdatastart: () => found.push('<![CDATA['),
    },
    { xmlMode: true },
  );
  parser.end(svg);
  return found;
}
