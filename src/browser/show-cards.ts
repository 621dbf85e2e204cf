import { buttons, type Choice } from './choice.ts';

/** The end of a card's name: format and theme in `/en/nato-out/square-red.0123456789.png` or `crir-nato-out-en-square-red.png`. */
const CARD = /[a-z]+-[a-z]+(?=(?:\.[0-9a-f]{10})?\.(?:png|svg)(?:$|"))/g;

/** A card as it is to be shown. */
interface Card {
  readonly size: string;
  readonly colour: string;
  readonly width: string;
  readonly height: string;
}

/** Shows every picture of the page in a size and colour, and has the downloads and the snippet follow. What is shown already is left alone. */
export function showCards({ size, colour }: Choice): void {
  const { width = '', height = '' } = buttons('size').find(({ value }) => value === size)?.dataset ?? {};
  for (const image of document.querySelectorAll<HTMLImageElement>('img.picture')) {
    const card = { size, colour: colour ?? image.dataset['own'] ?? '', width, height };
    showPicture(image, card);
    // Only a share page has these, and one picture.
    for (const link of document.querySelectorAll<HTMLAnchorElement>('.actions a[download]')) {
      change(link, 'href', card);
      change(link, 'download', card);
    }
    const snippet = document.getElementById('snippet');
    if (snippet) snippet.textContent = sized(renamed(snippet.textContent, card), card);
  }
}

const renamed = (text: string, { size, colour }: Card) => text.replaceAll(CARD, `${size}-${colour}`);
const sized = (text: string, { width, height }: Card) => text.replace(/width="\d+" height="\d+"/, `width="${width}" height="${height}"`);

function change(element: Element, attribute: string, card: Card): void {
  element.setAttribute(attribute, renamed(element.getAttribute(attribute) ?? '', card));
}

/** Puts a new element in the old one's place, so that the ground of the new picture is there, in its shape, before it is loaded. */
function showPicture(image: HTMLImageElement, card: Card): void {
  const source = image.getAttribute('src') ?? '';
  if (renamed(source, card) === source) return;
  const picture = document.createElement('img');
  for (const { name, value } of image.attributes) if (name !== 'src') picture.setAttribute(name, value);
  picture.setAttribute('width', card.width);
  picture.setAttribute('height', card.height);
  picture.className = `picture fresh format-${card.size} ground-${card.colour}`;
  picture.src = renamed(source, card);
  image.replaceWith(picture);
}
