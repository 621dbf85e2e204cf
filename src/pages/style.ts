/** The rules of all pages: phone first, logical properties for both directions, system fonts, the posters' own colours. */
export const STYLE = `
:root {
  color-scheme: light dark;
  --red: #B30D1B;
  --paper: #FBF4E6;
  --ink: #14100D;
  --wheat: #FFCF3A;
  --ground: var(--paper);
  --text: var(--ink);
  --quiet: #5E5148;
  --line: #D9CDB8;
  --panel: #FFFCF5;
  --link: #8E0A16;
  --page-focus: #1A2FAE;
  --focus: var(--page-focus);
}
@media (prefers-color-scheme: dark) {
  :root {
    --ground: var(--ink);
    --text: var(--paper);
    --quiet: #C3B6A4;
    --line: #463C33;
    --panel: #211A15;
    --link: #FF9C84;
    --page-focus: var(--wheat);
  }
}
*, ::before, ::after { box-sizing: border-box }
html { -webkit-text-size-adjust: 100%; text-size-adjust: 100% }
body {
  margin: 0;
  background: var(--ground);
  color: var(--text);
  font: 1.0625rem/1.5 system-ui, -apple-system, "Segoe UI", Roboto, "Noto Sans", sans-serif;
  overflow-wrap: break-word;
}
h1, h2 { line-height: 1.25; text-wrap: balance }
h1 { margin: 0 0 .5rem; font-size: clamp(1.5rem, 1.2rem + 1.6vw, 2.25rem); font-weight: 800 }
h2 { margin: 0 0 .5rem; font-size: 1.125rem; font-weight: 700 }
p { margin: 0 0 1rem; text-wrap: pretty }
:lang(ja) { word-break: auto-phrase }
:lang(ko) { word-break: keep-all }
ul { margin: 0; padding: 0; list-style: none }
a { color: var(--link); text-underline-offset: .2em }
small { font-size: .8125rem; white-space: nowrap }
:focus-visible { outline: 3px solid var(--focus); outline-offset: 3px; border-radius: 4px }
main:focus { outline: none }
.hidden { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap }
.column, .bar, footer { max-width: 76rem; margin-inline: auto; padding-inline: 1rem }
.column { padding-block: 1.25rem 2.5rem }

.band { background: var(--red); color: var(--paper); --focus: var(--wheat) }
.band a { color: inherit }
.skip { position: absolute; inset-block-start: -6rem; inset-inline-start: .5rem; z-index: 3; padding: .75rem 1rem; background: var(--ink) }
.skip:focus { inset-block-start: .5rem }
.bar { position: relative; display: flex; align-items: center; justify-content: space-between; gap: 1rem; min-block-size: 3.5rem }
.home { display: flex; align-items: center; gap: .625rem; min-block-size: 2.75rem; padding-block: .25rem; font-size: .875rem; font-weight: 700; line-height: 1.25; text-decoration: none }
.long { display: none }
.short { font-size: 1.125rem; letter-spacing: .04em }
.home:hover { text-decoration: underline }
.mark { flex: none; width: 1.75rem; height: 1.75rem }

.languages summary { display: flex; align-items: center; gap: .5rem; min-block-size: 2.75rem; padding-inline: .75rem; border: 1px solid; border-radius: .5rem; font-size: .9375rem; white-space: nowrap; cursor: pointer; list-style: none }
.languages summary::-webkit-details-marker { display: none }
.languages summary::after { content: ""; width: .5rem; height: .5rem; border: solid; border-width: 0 2px 2px 0; translate: 0 -.15rem; rotate: 45deg }
.languages[open] summary::after { translate: 0 .15rem; rotate: 225deg }
.languages .names { position: absolute; z-index: 2; inset-inline: .5rem; inset-block-start: 100%; padding: .5rem; border: 1px solid var(--line); border-radius: .5rem; background: var(--panel); color: var(--text); box-shadow: 0 .5rem 2rem rgb(0 0 0 / .3); --focus: var(--page-focus) }
.names { display: grid; grid-template-columns: repeat(auto-fill, minmax(8.5rem, 1fr)) }
.names a { display: flex; align-items: center; min-block-size: 2.75rem; padding-inline: .5rem; border-radius: .375rem; color: var(--link) }
.names a:hover { background: var(--line) }
.names [aria-current] { color: var(--text); font-weight: 700; text-decoration: none }

.statement { border-block-start: 1px solid rgb(255 255 255 / .2) }
.statement .column { padding-block: 1rem .5rem }
.statement .title { display: block; margin-block-end: .5rem; font-size: clamp(1.3125rem, 1rem + 2vw, 2.25rem); font-weight: 800; line-height: 1.25; text-wrap: balance }
.statement p { margin: 0; font-size: .9375rem }
.statement a { display: inline-flex; align-items: center; gap: .5ch; min-block-size: 2.75rem; font-weight: 700 }
.statement time { white-space: nowrap; opacity: .85 }

.button { display: inline-flex; align-items: center; justify-content: center; gap: .5rem; min-block-size: 2.75rem; padding: .5rem 1.125rem; border: 2px solid var(--red); border-radius: .5rem; background: var(--red); color: var(--paper); font-weight: 700; line-height: 1.25; text-align: center; text-decoration: none }
.button:hover { text-decoration: underline }
.button.second { border-color: currentColor; background: none; color: var(--link) }
.actions { display: flex; flex-wrap: wrap; gap: .75rem }
.actions .button { flex: 1 1 auto }
.notice { padding: .625rem .875rem; border-inline-start: 4px solid var(--wheat); border-radius: .25rem; background: var(--panel); font-size: .9375rem }

.choices { display: grid; gap: .75rem; margin-block-end: 1.5rem }
form, fieldset { min-inline-size: 0; margin: 0; padding: 0; border: 0 }
legend { padding: 0 0 .375rem; font-size: .9375rem; font-weight: 700 }
.chosen { color: var(--quiet); font-weight: 400 }
.chips { display: flex; gap: .5rem; margin-inline: -1rem; padding: 4px 1rem .5rem; overflow-x: auto; scrollbar-width: thin }
.chip, .swatch { margin: 0; border: 1px solid var(--line); background: var(--panel); color: inherit; font: inherit; cursor: pointer }
.chip { flex: none; display: flex; align-items: center; gap: .375rem; min-block-size: 2.75rem; padding: .25rem .75rem .25rem .5rem; border-radius: 1.375rem; font-size: .9375rem; line-height: 1.2; text-align: start }
.chip small { color: var(--quiet) }
.chip[aria-pressed=true] { border-color: var(--text); background: var(--text); color: var(--ground) }
.chip[aria-pressed=true] small { color: inherit }
.chip:not([aria-pressed=true]):hover { border-color: currentColor }
.shape { flex: none; width: 1.5rem; height: 1.5rem; fill: none; stroke: currentColor; stroke-width: 1.75 }
.swatches { display: flex; flex-wrap: wrap; gap: 2px; margin-inline-start: -5px }
.swatch { width: 2.75rem; height: 2.75rem; padding: 4px; border: 0; border-radius: 50%; background: none }
.swatch svg { display: block; width: 100%; height: 100%; border-radius: 50%; box-shadow: 0 0 0 1px var(--line) }
.swatch[aria-pressed=true] { box-shadow: inset 0 0 0 3px var(--text) }
.swatch[aria-pressed=true] svg { scale: .9 }
.swatch:focus-visible { border-radius: 50%; outline-offset: 0 }

.picture { display: block; width: 100%; height: auto; border-radius: .5rem; overflow: hidden; color: var(--paper); font-size: .875rem }
.picture[class*=ground-] { box-shadow: 0 0 0 1px var(--line) }
.cards { display: grid; grid-template-columns: repeat(auto-fill, minmax(min(100%, 18rem), 1fr)); gap: 1.25rem; align-items: start }
.cards a { display: block; border-radius: .5rem }
.cards a:hover .picture { outline: 3px solid var(--text); outline-offset: 3px }
.share { display: grid; gap: 1.5rem }
.share > .picture { width: auto; max-width: 100%; max-height: 85vh; max-height: 85svh; margin-inline: auto; border-radius: 0 }
.side section { margin-block-start: 1.5rem }
.side .names { margin-inline: -.5rem }
.share h1 { font-size: clamp(1.25rem, 1.1rem + 1vw, 1.75rem); margin-block-end: 1rem }
.link { display: block; padding: .75rem; border: 1px solid var(--line); border-radius: .5rem; background: var(--panel); font: .9375rem/1.5 ui-monospace, monospace; overflow-wrap: anywhere; user-select: all; -webkit-user-select: all }

footer { padding-block: 1.5rem 2rem; border-block-start: 1px solid var(--line); color: var(--quiet); font-size: .875rem }
footer p { margin: 0 0 .25rem }
.sender { display: flex; flex-wrap: wrap; align-items: center; column-gap: 1rem }
footer a { display: inline-flex; align-items: center; min-block-size: 2.75rem; color: inherit }

@media (min-width: 48rem) {
  .languages .names { inset-inline-start: auto; inset-inline-end: 1rem; width: min(34rem, 100% - 2rem) }
  .chips { flex-wrap: wrap; overflow: visible }
  .statement .column { padding-block: 2rem 1rem }
  .long { display: inline }
  .short { display: none }
}
@media (min-width: 64rem) {
  .share { grid-template-columns: minmax(0, 1.2fr) minmax(0, 1fr); align-items: start; gap: 2.5rem }
  .share > .picture { position: sticky; inset-block-start: 1.5rem }
}
@media (forced-colors: active) {
  [aria-pressed=true] { outline: 3px solid Highlight; outline-offset: 1px }
}
@media print {
  .band, .choices, .actions, footer, nav { display: none }
}
`;
