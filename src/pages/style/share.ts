/** The share page: the picture on its stage, and what to do with it. On a phone both are in the first screen. */
export const SHARE = `
.stage { --room: max(12rem, 100svh - 9.25rem); margin: 0; background: var(--stage) }
.stage .picture { width: min(100%, var(--room) * var(--ratio)); margin-inline: auto; border-radius: 0; box-shadow: none }
.stage .picture.format-sticker { border-radius: 10.94% }
:has(> main .share) .bar { max-width: none }
.side { padding: .75rem 1rem 2.5rem }
.side section { margin-block: 2rem 0 }
.actions { display: grid; grid-template-columns: repeat(2, minmax(0, 1fr)); gap: .625rem; margin-block-end: 1.25rem }
.actions .button { gap: .5rem; padding-inline: .375rem }
.actions .button:not(.second) { flex-direction: column; gap: .125rem; min-block-size: 4.25rem; font-size: 1.125rem }
.actions .second { font-size: .9375rem }
.actions small { display: none }
.share-sheet { border-color: var(--wheat); background: var(--wheat); color: var(--ink) }
.services { display: flex; flex-wrap: wrap; gap: .5rem }
.services a, .services summary { display: flex; align-items: center; min-block-size: 2.75rem; padding: .25rem 1rem; border: 1px solid var(--edge); border-radius: 1.375rem; background: var(--panel); color: var(--text); font-weight: 600; text-decoration: none; cursor: pointer; list-style: none }
.services summary { gap: .75rem }
.services :is(a, summary):hover { background: var(--text); color: var(--ground) }
.mastodon { display: flex; flex-wrap: wrap; gap: .5rem; margin-block: .75rem .25rem }
.server { display: flex; flex: 1 1 14rem; align-items: center; gap: .125rem; min-block-size: 2.75rem; padding-inline: .75rem; border: 1px solid var(--edge); border-radius: .625rem; background: var(--panel); color: var(--quiet) }
.server input { flex: 1; min-inline-size: 0; min-block-size: 2.625rem; padding: 0; border: 0; outline: 0; background: none; color: var(--text) }
.server:focus-within { outline: 3px solid var(--focus); outline-offset: 2px }
.text { margin: 0 0 .625rem; padding: .75rem .875rem; border: 1px solid var(--line); border-radius: .625rem; background: var(--panel); white-space: pre-line; overflow-wrap: anywhere }
.text code { font: .8125rem/1.5 ui-monospace, monospace }
#link { color: var(--quiet) }
.text, #link { user-select: text; -webkit-user-select: text }
.more { margin-block: 1.5rem 0 }
.more summary { display: flex; align-items: center; justify-content: space-between; min-block-size: 2.75rem; font-size: 1.125rem; font-weight: 800; cursor: pointer; list-style: none }
.copies { display: flex; flex-wrap: wrap; gap: .5rem }
.copies .button { font-size: .9375rem }
.said { display: grid }
.said > * { grid-area: 1 / 1; transition: opacity .15s }
.done, .copied .said > * { opacity: 0 }
.copied .done { opacity: 1 }
.side > p { margin-block: 1.25rem }
.side > p:has(.button) { margin-block: 2rem 0 }
.code { display: none; align-items: center; gap: 1rem; margin: 2rem 0 0; font-size: .9375rem }
.code svg { flex: none; width: 9rem; border-radius: .5rem; box-shadow: 0 0 0 1px var(--line) }
.others .names { margin-inline: -.5rem }
@media (min-width: 40rem) {
  .actions .button:not(.second) { flex-direction: row; gap: .625rem; min-block-size: 3.5rem }
  .actions small { display: inline }
}
@media (min-width: 48rem) {
  .side { max-width: 44rem; margin-inline: auto; padding-block-start: 1.25rem }
  .code { display: flex }
}
@media (min-width: 64rem) {
  .share { display: grid; grid-template-columns: minmax(0, 1.25fr) minmax(26rem, 1fr) }
  .stage { --room: calc(100svh - 7.5rem); position: sticky; inset-block-start: 0; display: flex; align-items: center; block-size: calc(100svh - 3.5rem); min-block-size: 20rem; padding: 2rem }
  .stage .picture { box-shadow: 0 1px 3px rgb(0 0 0 / .2), 0 1rem 3rem rgb(0 0 0 / .18) }
  .stage .picture.format-sticker { box-shadow: none }
  .side { max-width: none; margin: 0; padding: 2rem 2.5rem 3rem }
}
`;
