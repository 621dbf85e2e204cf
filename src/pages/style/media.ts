/** What holds for paper, and for people who choose the colours themselves. */
export const MEDIA = `
@media (forced-colors: active) {
  [aria-pressed=true] { outline: 3px solid Highlight; outline-offset: 1px }
  .swatch svg, .code svg, .picture { forced-color-adjust: none }
  .button, .chip { border: 1px solid ButtonBorder }
}
@media print {
  :root { color-scheme: light; --ground: #FFF; --text: #000; --link: #000 }
  .bar nav, .intro a, .folded, .choices, .actions, .copies, .notice, footer, section:not(:has(#caption)), .more, .side > p { display: none }
  .band { background: none; color: #000 }
  .share { display: block }
  .stage { --room: 16cm; position: static; block-size: auto; padding: 0; background: none }
  .stage .picture { box-shadow: none; print-color-adjust: exact; -webkit-print-color-adjust: exact }
  .code { display: flex }
  .cards { grid-template-columns: 1fr 1fr }
  .cards li { break-inside: avoid }
}
`;
