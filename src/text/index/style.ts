/** The look of the index page: the leaflet's ink and accent, side heads in a column of their own. */
import type { Colours } from '../html/page.ts';

export const styleOf = ({ ink, accent, paper }: Colours): string => `
:root {
  --ink: ${ink}; --accent: ${accent}; --paper: ${paper};
  --quiet: #4d555c; --hairline: #d5dade;
  color-scheme: light;
}
* { box-sizing: border-box; }
[hidden] { display: none !important; }
html { font: 100%/1.5 system-ui, -apple-system, 'Segoe UI', Roboto, 'Noto Sans', sans-serif; color: var(--ink); background: var(--paper); scroll-padding-top: 1rem; }
body { margin: 0 auto; max-width: 68rem; padding: clamp(1.25rem, 4vw, 3.5rem) clamp(1rem, 4vw, 2.5rem) 4rem; overflow-wrap: break-word; }
h1, h2, h3, p, ul { margin: 0; padding: 0; }
ul { list-style: none; }
h1, h2 { color: var(--accent); line-height: 1.2; }
h1 { font-size: clamp(1.75rem, 5vw, 2.5rem); }
a { color: var(--accent); text-decoration: none; text-underline-offset: 0.15em; }
:focus-visible { outline: 3px solid var(--accent); outline-offset: 2px; border-radius: 2px; }
.tagline { margin-top: 0.25rem; font-size: 1.25rem; }
.about { margin-top: 1rem; max-width: 42rem; }
.unseen { position: absolute; width: 1px; height: 1px; margin: -1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }

.search { margin-top: 2rem; max-width: 42rem; }
.search label { display: block; font-weight: 700; }
.search input {
  display: block; width: 100%; margin-top: 0.25rem; padding: 0.625rem 0.75rem; font: inherit; color: inherit; background: var(--paper);
  border: 1.5px solid var(--quiet); border-radius: 4px;
}
.search p { margin-top: 0.375rem; color: var(--quiet); font-size: 0.9375rem; }
.search [role='status'] { color: var(--ink); font-weight: 700; min-height: 1.5em; }

nav { margin-top: 1.75rem; }
nav ul { display: grid; grid-template-columns: repeat(auto-fill, minmax(8.25rem, 1fr)); gap: 0.75rem 1.25rem; }
nav a { display: block; }
.name { text-decoration: underline; }
h2 .name { text-decoration: none; }
a:hover .name { text-decoration-thickness: 2px; }
.english { display: block; color: var(--quiet); font-size: 0.9375rem; font-weight: 400; line-height: 1.4; }

section { margin-top: 2.5rem; border-top: 2px solid var(--accent); padding-top: 1rem; }
h2 { font-size: 1.5rem; }
h3 { font-size: 1rem; }
.editions { margin-top: 1rem; }
.edition:not([hidden]) ~ .edition { margin-top: 1.25rem; border-top: 1px solid var(--hairline); padding-top: 1.25rem; }
.documents { margin-top: 0.5rem; display: grid; grid-template-columns: repeat(auto-fit, minmax(min(100%, 15rem), 1fr)); gap: 1.25rem 2rem; }
.document bdi { display: block; text-align: left; }
.files { margin-top: 0.375rem; }
.files a { display: inline-block; padding: 0.1875rem 0; }
.size { margin-inline-start: 0.375rem; color: var(--quiet); font-size: 0.875rem; }
.review { margin-top: 0.25rem; color: var(--quiet); font-size: 0.875rem; }

@media (min-width: 48rem) {
  section { display: grid; grid-template-columns: 12rem 1fr; column-gap: 2rem; }
  h2 { position: sticky; top: 1rem; align-self: start; }
  .editions, .documents { margin-top: 0; }
  .edition { display: grid; grid-template-columns: 9rem 1fr; column-gap: 1.5rem; }
}
@media print { .search, nav { display: none; } section, .edition { break-inside: avoid; } }
`;
