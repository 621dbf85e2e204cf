import type { CardBox } from './boxes.ts';

const UNITLESS = new Set(['fontWeight', 'flexGrow', 'flexShrink']);

const escaped = (text: string): string => text.replace(/[&<>"]/g, (char) => `&#${char.charCodeAt(0)};`);

const property = (name: string): string => name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);

function declaration([name, value]: readonly [string, string | number]): string {
  return `${property(name)}:${typeof value === 'number' && !UNITLESS.has(name) ? `${value}px` : value}`;
}

/** Boxes as HTML. */
export function toHtml({ style, children }: CardBox): string {
  const css = Object.entries(style).map(declaration).join(';');
  return `<div style="${escaped(css)}">${typeof children === 'string' ? escaped(children) : children.map(toHtml).join('')}</div>`;
}
