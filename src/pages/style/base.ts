/** Colours, type and what every page has: the posters' own inks, system fonts, logical properties for both directions. */
export const BASE = `
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
  --edge: #8A7B69;
  --panel: #FFFCF5;
  --stage: #EDE2CD;
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
    --edge: #8F8272;
    --panel: #211A15;
    --stage: #0A0806;
    --link: #FF9C84;
    --page-focus: var(--wheat);
  }
}
*, ::before, ::after { box-sizing: border-box }
html { font-size: max(100%, .83vw); -webkit-text-size-adjust: 100%; text-size-adjust: 100% }
body {
  margin: 0;
  min-block-size: 100vh;
  display: flex;
  flex-direction: column;
  background: var(--ground);
  color: var(--text);
  font: 1.0625rem/1.5 system-ui, -apple-system, "Segoe UI", Roboto, "Noto Sans", sans-serif;
  overflow-wrap: break-word;
}
main { flex: auto }
h1, h2 { line-height: 1.2; text-wrap: balance }
h1 { margin: 0 0 .75rem; font-size: clamp(1.875rem, 1.4rem + 2.2vw, 3rem); font-weight: 900; letter-spacing: -.015em }
h2 { margin: 0 0 .625rem; font-size: 1.125rem; font-weight: 800 }
p { margin: 0 0 1rem; text-wrap: pretty }
:lang(ja) { word-break: auto-phrase }
:lang(ko) { word-break: keep-all }
:is(h1, h2):is(:lang(ar), :lang(fa), :lang(hi), :lang(ka)) { letter-spacing: 0; line-height: 1.4 }
ul { margin: 0; padding: 0; list-style: none }
a { color: var(--link); text-underline-offset: .2em }
small { font-size: .8125rem; white-space: nowrap }
form, fieldset { min-inline-size: 0; margin: 0; padding: 0; border: 0 }
button, input { font: inherit; color: inherit }
:focus-visible { outline: 3px solid var(--focus); outline-offset: 3px; border-radius: 4px }
main:focus { outline: none }
[hidden] { display: none }
.hidden { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap }
.column, .bar, footer { max-width: 84rem; width: 100%; margin-inline: auto; padding-inline: 1rem }
.column { padding-block: 1.25rem 2.5rem }
.button { display: inline-flex; align-items: center; justify-content: center; gap: .625rem; min-block-size: 2.75rem; margin: 0; padding: .5rem 1.125rem; border: 2px solid var(--red); border-radius: .625rem; background: var(--red); color: var(--paper); font-weight: 700; line-height: 1.25; text-align: center; text-decoration: none; cursor: pointer }
.button:hover { text-decoration: underline }
.button.second { border: 1px solid var(--edge); background: var(--panel); color: var(--text); font-weight: 600 }
.icon { flex: none; width: 1.375rem; height: 1.375rem; fill: none; stroke: currentColor; stroke-width: 2; stroke-linecap: round; stroke-linejoin: round }
.notice { padding: .625rem .875rem; border-inline-start: 4px solid var(--wheat); border-radius: .25rem; background: var(--panel); font-size: .9375rem }
@media (scripting: none) { .scripted { display: none !important } }
`;
