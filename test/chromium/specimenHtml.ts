/** The specimen as an HTML page: what typesetSpecimen.tsx sets with our engine, for a browser to set with its own. */
import { createRequire } from 'node:module';
import { pathToFileURL } from 'node:url';
import type { LanguageTag } from '../../src/data/language.ts';
import { hyphenations } from '../../src/textkit/hyphenate.ts';
import { type FontFamily, fileOf, fontStack } from '../../src/typeset/fontTable.ts';
import { hyphenationOf } from '../../src/typeset/hyphenation.ts';
import { leadingOf } from '../../src/typeset/setting.ts';
import { space, type TextStyleName, theme } from '../../src/typeset/theme.ts';
import { COLUMN, type Specimen, settingOf } from '../specimen/specimen.ts';
import { MARGIN, PAGE } from '../specimen/typesetSpecimen.tsx';

/**
 * Everything is so many times as large as ours. Browsers round a font's ascent and descent to whole CSS pixels, which so become too
 * small to see; the comparison draws both pages at one size.
 */
export const ENLARGED = 10;

const pt = (length: number): string => `${length * ENLARGED}pt`;

/** All specimens in one page of HTML, a printed page a language. */
export function specimenHtml(specimens: readonly Specimen[]): string {
  const families = new Map(specimens.flatMap(({ language }) => fontStack(language)).map((family) => [family.name, family]));
  return `<!doctype html>
<meta charset="utf-8">
<title>Type specimen</title>
<style>
${[...families.values()].map(fontFace).join('\n')}
${STYLE}
</style>
${specimens.map(sectionOf).join('\n')}`;
}

const require = createRequire(import.meta.url);

/** Both weights of a family; one without a bold of its own has its regular for both, as with us. */
const fontFace = (family: FontFamily): string =>
  ([400, 700] as const)
    .map((weight) => {
      const url = pathToFileURL(require.resolve(fileOf(family, weight)));
      return `@font-face { font-family: '${family.name}'; font-weight: ${weight}; src: url('${url}'); }`;
    })
    .join('\n');

/** What our engine never does is switched off; what it always does is switched on. */
const STYLE = `
@page { size: ${pt(PAGE.width)} ${pt(PAGE.height)}; margin: 0; }
body { margin: 0; }
section {
  box-sizing: border-box; width: ${pt(PAGE.width)}; height: ${pt(PAGE.height)}; padding: ${pt(MARGIN)}; overflow: hidden;
  break-inside: avoid; text-align: start;
  font-synthesis: none; font-kerning: normal; hyphens: manual; overflow-wrap: normal; line-break: strict;
  text-spacing-trim: space-all; text-autospace: no-autospace;
}
section:not(:last-child) { break-after: page; }
section:lang(ko) { word-break: keep-all; }
h1, p { margin: 0 0 ${pt(space(2))}; width: ${pt(COLUMN)}; }
h1, strong, .bullet { font-weight: 700; }
.whole { white-space: nowrap; }
.item { display: flex; margin-bottom: ${pt(space(0.375))}; }
.bullet { flex: none; width: 1.1em; color: ${theme.colour.accent}; }
.item p { flex: 1; margin: 0; }
`;

function sectionOf(specimen: Specimen): string {
  const setting = settingOf(specimen);
  const { language, direction } = setting;
  const families = fontStack(language).map(({ name }) => `'${name}'`);
  const look = (name: TextStyleName) => `font-size: ${pt(theme.type[name].size)}; line-height: ${leadingOf(name, setting)}`;
  const paragraph = (text: string) => `<p>${htmlOf(hyphenated(text, language))}</p>`;
  return `<section lang="${language}" dir="${direction}" style="font-family: ${families.join()}; ${look('body')}">
<h1 style="${look('section')}">${htmlOf(specimen.heading)}</h1>
${specimen.paragraphs.map(paragraph).join('\n')}
${specimen.list.map((text) => `<div class="item"><span class="bullet">•</span>${paragraph(text)}</div>`).join('\n')}
</section>`;
}

/** The text with soft hyphens where the press may part words: a browser has other patterns, and we do not compare those. */
function hyphenated(text: string, language: LanguageTag): string {
  const places = [...hyphenations(text, hyphenationOf('body', language))].sort((a, b) => a - b);
  return [0, ...places].map((start, index) => text.slice(start, places[index])).join('\u00ad');
}

/** Our engine keeps ranges and doses whole (2–8, mg/0.67), which UAX #14 does not, and for which CSS has no property. */
const KEPT_WHOLE = /[a-z\d.,]+(?:[–/][a-z\d.,]*\d)+/gi;

const htmlOf = (text: string): string =>
  text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replace(KEPT_WHOLE, '<span class="whole">$&</span>')
    .replace(/\*\*(.+?)\*\*/g, '<strong>$1</strong>');
