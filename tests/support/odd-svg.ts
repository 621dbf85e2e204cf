import fc from 'fast-check';

// Pictures in the grammar of our cards, with numbers that no card has. A test holds cards to this grammar.
// It goes ten times as far out as cards may. Not with arcs: resvg 2.6.2 panics at some with odd radii, and ends at no picture with 3e38.

/** The elements of a card, each with its attributes. */
export const ELEMENTS = {
  svg: ['xmlns', 'width', 'height', 'viewBox', 'role', 'xml:lang'],
  title: [],
  rect: ['x', 'y', 'width', 'height', 'fill'],
  path: ['d', 'fill', 'x', 'y', 'width', 'height'],
  circle: ['cx', 'cy', 'r', 'fill'],
} as const satisfies Readonly<Record<string, readonly string[]>>;

/** The commands of its paths, but for the arcs of the ground of a sticker, which are always the same. */
export const COMMANDS = 'MLQZhvz';

/** px; nothing on a card lies further out. */
export const FURTHEST = 2500;

const number = fc.oneof(
  { weight: 8, arbitrary: fc.integer({ min: -FURTHEST * 10, max: FURTHEST * 10 }).map((tenths) => String(tenths / 10)) },
  { weight: 1, arbitrary: fc.constantFrom('0', '-0', '0.0001', '-0.0001', '1e-40', '25000', '-25000') },
);
const numbers = (count: number) => fc.array(number, { minLength: count, maxLength: count }).map((list) => list.join(' '));
const command = fc.oneof(
  numbers(2).map((list) => `M${list}`),
  numbers(2).map((list) => `L${list}`),
  numbers(4).map((list) => `Q${list}`),
  number.map((value) => `h${value}`),
  number.map((value) => `v${value}`),
  fc.constantFrom('Z', 'z'),
);
const fill = fc.constantFrom('#F00', '#0F0', '#00F', '#000', '#FFF', 'none');
const element = fc.oneof(
  fc.tuple(fc.array(command, { maxLength: 30 }), fill).map(([data, colour]) => `<path d="M0 0${data.join('')}" fill="${colour}"/>`),
  fc.tuple(number, number, number, fill).map(([cx, cy, r, colour]) => `<circle cx="${cx}" cy="${cy}" r="${r}" fill="${colour}"/>`),
  fc
    .tuple(number, number, number, number, fill)
    .map(([x, y, width, height, colour]) => `<rect x="${x}" y="${y}" width="${width}" height="${height}" fill="${colour}"/>`),
);

/** A picture of at most 300 × 300 px. */
export const oddSvg: fc.Arbitrary<string> = fc
  .tuple(fc.integer({ min: 1, max: 300 }), fc.integer({ min: 1, max: 300 }), fc.array(element, { maxLength: 8 }))
  .map(
    ([width, height, elements]) =>
      `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}">${elements.join('')}</svg>`,
  );
