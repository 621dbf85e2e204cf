/** The buttons for size and colour. */
export const CHOICES = `
.choices { display: grid; gap: 1rem; margin-block-end: 1.5rem }
legend { padding: 0 0 .375rem; font-size: .9375rem; font-weight: 700 }
.chosen { color: var(--quiet); font-weight: 400 }
.chips { display: grid; grid-template-columns: repeat(auto-fill, minmax(9.5rem, 1fr)); gap: .5rem }
.chip { display: flex; align-items: center; gap: .5rem; min-block-size: 3rem; margin: 0; padding: .25rem .375rem; border: 1px solid var(--edge); border-radius: .625rem; background: var(--panel); font-size: .875rem; line-height: 1.2; text-align: start; cursor: pointer }
.chip small { display: block; color: var(--quiet); width: fit-content }
.chip[aria-pressed=true] { border-color: var(--text); background: var(--text); color: var(--ground) }
.chip[aria-pressed=true] small { color: inherit }
.chip:not([aria-pressed=true]):hover { border-color: currentColor; background: var(--ground) }
.shape { flex: none; width: 1.5rem; height: 1.5rem; fill: none; stroke: currentColor; stroke-width: 1.75 }
.swatches { display: flex; flex-wrap: wrap; gap: 2px; margin-inline-start: -5px }
.swatch { width: 2.75rem; height: 2.75rem; margin: 0; padding: 5px; border: 0; border-radius: 50%; background: none; cursor: pointer }
.swatch svg { display: block; width: 100%; height: 100%; border-radius: 50%; box-shadow: 0 0 0 1px var(--edge) }
.swatch[aria-pressed=true] { box-shadow: inset 0 0 0 3px var(--text) }
.swatch[aria-pressed=true] svg { scale: .92 }
.swatch:hover svg { scale: 1.06 }
.swatch:focus-visible { border-radius: 50%; outline-offset: 0 }
.folded { margin-block-end: 1.25rem }
.folded summary { display: flex; align-items: center; justify-content: space-between; flex-wrap: wrap; gap: .25rem 1rem; min-block-size: 3rem; padding: .375rem .875rem; border: 1px solid var(--edge); border-radius: .625rem; background: var(--panel); font-size: .9375rem; font-weight: 700; cursor: pointer; list-style: none }
.folded[open] summary { margin-block-end: 1rem }
@media (min-width: 48rem) {
  .folded .chips { display: flex; flex-wrap: wrap }
  .chip { padding-inline: .5rem; font-size: .9375rem }
  @supports selector(::details-content) {
    .folded summary { display: none }
    .folded::details-content { content-visibility: visible; block-size: auto }
  }
}
@media (min-width: 75rem) {
  .folded .choices { grid-template-columns: auto auto; justify-content: space-between; gap: 1rem 2.5rem }
}
`;
