/** The header with its language menu, and the footer. */
export const FRAME = `
.band { background: var(--red); color: var(--paper); --focus: var(--wheat) }
.band a { color: inherit }
.skip { position: absolute; inset-block-start: -6rem; inset-inline-start: .5rem; z-index: 3; padding: .75rem 1rem; background: var(--ink) }
.skip:focus { inset-block-start: .5rem }
.bar { position: relative; display: flex; align-items: center; justify-content: space-between; gap: 1rem; min-block-size: 3.5rem }
.home { display: flex; align-items: center; gap: .625rem; min-block-size: 2.75rem; padding-block: .25rem; font-size: .875rem; font-weight: 700; line-height: 1.25; text-decoration: none }
.home:hover { text-decoration: underline }
.mark { flex: none; width: 1.75rem; height: 1.75rem }
.short { font-size: 1.125rem; letter-spacing: .04em }
.long { display: none }
.languages summary { display: flex; align-items: center; gap: .5rem; min-block-size: 2.75rem; padding-inline: .75rem; border: 1px solid; border-radius: .625rem; font-size: .9375rem; white-space: nowrap; cursor: pointer; list-style: none }
summary::-webkit-details-marker { display: none }
summary::after { content: ""; flex: none; width: .5rem; height: .5rem; border: solid; border-width: 0 2px 2px 0; translate: 0 -.15rem; rotate: 45deg }
details[open] > summary::after { translate: 0 .15rem; rotate: 225deg }
.languages .names { position: absolute; z-index: 2; inset-inline: .5rem; inset-block-start: 100%; padding: .5rem; border: 1px solid var(--line); border-radius: .625rem; background: var(--panel); color: var(--text); box-shadow: 0 .5rem 2rem rgb(0 0 0 / .3); --focus: var(--page-focus) }
.names { display: grid; grid-template-columns: repeat(auto-fill, minmax(8.5rem, 1fr)) }
.names a { display: flex; align-items: center; min-block-size: 2.75rem; padding-inline: .5rem; border-radius: .375rem; color: var(--link) }
.names a:hover { background: var(--line) }
.names [aria-current] { color: var(--text); font-weight: 700; text-decoration: none }
footer { padding-block: 1.5rem 2rem; border-block-start: 1px solid var(--line); color: var(--quiet); font-size: .875rem }
footer p { margin: 0 0 .25rem }
.sender { display: flex; flex-wrap: wrap; align-items: center; column-gap: 1rem }
footer a { display: inline-flex; align-items: center; min-block-size: 2.75rem; color: inherit }
@media (min-width: 48rem) {
  .languages .names { inset-inline-start: auto; inset-inline-end: 1rem; width: min(34rem, 100% - 2rem) }
  .long { display: inline }
  .short { display: none }
}
`;
