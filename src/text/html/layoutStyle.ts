/** The style sheet of the page: sizes in multiples of the reader's own, and logical properties, so that it turns round by itself. */

export const LAYOUT = `
*, *::before { box-sizing: border-box; }
html { background: var(--paper); color: var(--ink); -webkit-text-size-adjust: 100%; text-size-adjust: 100%; }
body { margin: 0 auto; padding: 1.25rem clamp(1rem, 4vw, 2.5rem) 2rem; max-inline-size: 55rem; font-size: 1.125rem; overflow-wrap: anywhere; --side: 10.5rem; --gap: 1.5rem; }
[lang] { line-height: var(--leading); }
h1, h2, h3, p, ul, ol { margin: 0; }
h1, h2, h3 { font-weight: 700; line-height: var(--title-leading); text-wrap: balance; }
h1 { font-size: clamp(1.75rem, 1.2rem + 3vw, 2.6rem); color: var(--accent); }
h2 { font-size: 1.375em; color: var(--accent); }
h3 { font-size: 1em; }
p, li { max-inline-size: 40rem; text-wrap: pretty; }
.whole { white-space: nowrap; }
p + p, p + ul, p + ol, ul + p, ol + p, ul + ol, ol + ul { margin-block-start: 0.5em; }
ul { padding-inline-start: 1.25em; }
li + li { margin-block-start: 0.3em; }
ul > li::marker { color: var(--accent); }
ul.short { columns: 2 13rem; column-gap: 2rem; }
ul.short > li { break-inside: avoid; }
.fields { list-style: none; padding: 0; }

ol { list-style: none; padding: 0; }
ol > li { position: relative; padding-inline-start: 2.6em; min-block-size: 1.9em; padding-block-start: 0.1em; }
ol > li::before { content: counter(list-item); position: absolute; inset-block-start: 0; inset-inline-start: 0; min-inline-size: 2.1em; padding-inline: 0.3em; border-radius: 1.1em; background: var(--accent); color: var(--paper); font-size: 0.85em; font-weight: 700; line-height: 2.1; text-align: center; }

a { color: inherit; }
.figure { flex: none; inline-size: 8rem; block-size: 8rem; background: #ffffff; border-radius: 4px; }
.illustrated { display: flex; flex-wrap: wrap; align-items: center; gap: 0.75rem 1.5rem; margin-block: 1rem; }
.illustrated > :not(.figure) { flex: 1 1 16rem; }
li.illustrated { counter-increment: list-item; } /* it is no list item to CSS any more, and would not be counted */
ol > li.illustrated { align-items: flex-start; }
ul > li.illustrated { margin-inline-start: -1.25em; }
div.illustrated > .figure { inline-size: 11rem; block-size: 11rem; }
main > :is(h2, h3) { margin-block: 1.5rem 0.5rem; }
table { inline-size: 100%; border-collapse: collapse; margin-block: 1rem; border-block: 2px solid var(--ink); }
th, td { border: 1px solid var(--rule); padding: 0.35rem 0.5rem; text-align: start; vertical-align: bottom; }
tbody th, td { block-size: 2.75rem; vertical-align: middle; }

.band { display: flex; flex-wrap: wrap; justify-content: center; gap: 0 1.5rem; border: 2px solid currentcolor; border-radius: 0.2rem; padding: 0.25rem 0.75rem; margin-block-end: 1rem; font-weight: 700; }
.band > p { margin: 0; max-inline-size: none; }
.furniture { font-size: 0.875rem; }
.furniture > p { max-inline-size: none; }
.furniture > p:first-child { font-weight: 700; }
header.furniture { display: flex; flex-wrap: wrap; justify-content: space-between; gap: 0 2rem; border-block-end: 1px solid var(--rule); padding-block-end: 0.5rem; margin-block-end: 1.5rem; }
header.furniture > p { margin: 0; }
footer.furniture { border-block-start: 1px solid var(--rule); padding-block-start: 0.75rem; margin-block-start: 2.5rem; }
footer.furniture > p + p { margin-block-start: 0.25em; }

.masthead { display: grid; gap: 1.25rem; margin-block-end: 1.5rem; align-items: center; }
.titles > p { font-size: 1.2em; margin-block-start: 0.4em; }
.pharmacy { border: 1px solid var(--rule); border-radius: 4px; padding: 0.75rem 1rem; font-size: 1rem; }
.pharmacy :is(h1, h2, h3) { font-size: 1em; color: var(--accent); margin-block-end: 0.25rem; }
.pharmacy li + li { margin-block-start: 0.15em; }
.logo { display: block; block-size: auto; inline-size: auto; max-block-size: 3rem; max-inline-size: 100%; margin-block-end: 0.5rem; background: #ffffff; }
.blank { display: flex; flex-wrap: wrap; align-items: flex-end; gap: 0 0.5em; min-block-size: 2.1em; }
.line { flex: 1 1 6em; border-block-end: 1px solid var(--ink); margin-block-end: 0.35em; }

.box { border: 2px solid var(--ink); border-radius: 4px; margin-block: 1.25rem; padding: 0.75rem 1rem; }
.title { display: flex; align-items: center; gap: 0.75rem; margin-block-end: 0.5rem; }
.icon { flex: none; inline-size: 1.75rem; block-size: 1.75rem; }
.title :is(h1, h2, h3) { color: var(--ink); }
.note { border-width: 1px; }
.key-information { border-color: var(--accent); }
.key-information :is(h1, h2, h3) { color: var(--accent); }
.emergency { border-width: 4px; padding: 0; }
.emergency > .title { background: var(--ink); padding: 0.5rem 1rem; margin: 0; }
.emergency > .title :is(h1, h2, h3) { color: var(--paper); font-size: 1.45em; }
.emergency .icon { inline-size: 2.25rem; block-size: 2.25rem; }
.emergency > .text { padding: 0.75rem 1rem; }

main > section, .part > section { margin-block-start: 2rem; }
section[id] > :is(h1, h2, h3) { display: flex; gap: 0.6em; border-block-start: 2px solid var(--accent); padding-block-start: 0.6rem; margin-block-end: 0.9rem; }
.topic { margin-block-end: 1.25rem; }
.topic > h3, .topic > h2 { margin-block-end: 0.3rem; }

:is(.wallet-card, .folded-card) > main { display: grid; grid-template-columns: repeat(auto-fit, minmax(min(100%, 23rem), 1fr)); align-items: start; gap: 1.5rem; }
.panel { border: 1px solid var(--rule); border-radius: 12px; padding: 1rem; font-size: 1rem; }
.panel > * + * { margin-block-start: 0.6rem; }
.panel > :is(h1, h2, h3):first-child { background: var(--ink); color: var(--paper); border-radius: 4px; padding: 0.3rem 0.6rem; font-size: 1.25rem; }
.panel .box { border-width: 2px; padding: 0.4rem 0.6rem 0.5rem; margin-block-end: 0; }
.panel .title { background: none; padding: 0; margin: 0; }
.panel .title :is(h1, h2, h3) { color: var(--ink); font-size: 1em; }
.panel .text { padding: 0; }

@media (min-width: 42rem) {
  .masthead { grid-template-columns: minmax(0, 1fr) minmax(0, 38%); }
  .topic, section[id] > .box { display: grid; grid-template-columns: var(--side) minmax(0, 1fr); gap: var(--gap); }
  .topic > .text { grid-column: 2; }
  .topic > :is(h2, h3) { margin: 0; padding-block-start: 0.12em; }
  section[id] > .box { --inset: 1rem; grid-template-columns: calc(var(--side) - var(--inset) - 2px) minmax(0, 1fr); padding-inline: var(--inset); }
  section[id] > .box > .title { flex-direction: column; align-items: flex-start; gap: 0.4rem; margin: 0; }
}
`;
