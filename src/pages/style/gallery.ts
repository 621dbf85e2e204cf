/** The gallery: what it is about, and the pictures. */
export const GALLERY = `
.intro { display: grid; gap: .75rem 3rem; padding-block: 1rem 1.25rem }
.intro p { margin: 0 }
.intro .title { margin-block-end: .375rem }
.statement { font-size: .9375rem }
.statement .title { font-size: 1.0625rem; font-weight: 700; line-height: 1.35; text-wrap: balance }
.statement time { white-space: nowrap }
.read { display: inline-block; padding-block: .7rem; font-weight: 700 }
.picture { display: block; width: 100%; height: auto; overflow: hidden; border-radius: .25rem; box-shadow: 0 0 0 1px var(--line); color: var(--paper); font-size: .875rem }
.picture.format-sticker { border-radius: 10.94%; box-shadow: none }
.cards { display: grid; grid-template-columns: repeat(auto-fill, minmax(min(100%, 18rem), 1fr)); gap: 1.25rem; align-items: start; margin-block-end: 2rem }
.cards a { display: block; border-radius: .25rem }
.cards a:hover .picture { outline: 3px solid var(--text); outline-offset: 3px }
@media (min-width: 64rem) {
  .intro { grid-template-columns: minmax(0, 1fr) minmax(0, 1fr); align-items: end; padding-block: 2.5rem 2rem }
  .statement .title { font-size: 1.1875rem }
}
@media (prefers-reduced-motion: no-preference) {
  .fresh { animation: appear .3s ease-out }
  .cards .picture { transition: translate .2s }
  .cards a:hover .picture { translate: 0 -2px }
}
@keyframes appear { from { opacity: .35 } }
`;
