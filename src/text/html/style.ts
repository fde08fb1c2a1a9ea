/** The style of a page: its colours, the fonts of its languages, and the sheets for screen and paper. */
import type { LanguageTag } from '../../data/language.ts';
import type { Leaflet } from '../../leaflet/node.ts';
import { blocksOf } from '../../leaflet/walk.ts';
import { cssString } from './escape.ts';
import { LAYOUT } from './layoutStyle.ts';
import type { Colours, HtmlPage } from './page.ts';
import { PRINT, pageRule } from './printStyle.ts';

/** Without `<`, which could end the style element. */
export function styleOf(leaflet: Leaflet, page: HtmlPage): string {
  const parts = [...blocksOf(leaflet.children)].filter((block) => block.type === 'part');
  const languages = new Set([leaflet.language, ...parts.map(({ language }) => language)]);
  const fonts = [...languages].map((language) => fontRule(language, page));
  const paper = pageRule(leaflet, familyOf(leaflet.language, page));
  return `\n${[colourRules(page.colours), ...fonts, LAYOUT.trim(), paper, PRINT.trim()].join('\n')}\n`;
}

const NOTO = 'Noto Sans';

/** What stands paper on ink, where browsers would lay a ground of their own under the text, or none on paper. */
const INVERTED = '.emergency > .title, .panel > :first-child, ol > li::before';

/** On dark screens the accent is lighter (10 : 1 on the ink), and ink and paper change places, in icons, too. */
const DARK = { ink: '#f2f2f0', accent: '#9bd0e8', paper: '#141414', rule: '#8a9299' };
/** What readers with forced colours have chosen. */
const FORCED = { ink: 'CanvasText', accent: 'CanvasText', paper: 'Canvas', rule: 'CanvasText' };

function colourRules(colours: Colours): string {
  const drawn = (['ink', 'accent', 'paper'] as const).flatMap((name) =>
    ['fill', 'stroke'].map((paint) => `.icon [${paint}=${cssString(colours[name])}] { ${paint}: var(--${name}); }`),
  );
  return [
    `:root { color-scheme: light dark; ${variables(colours)} }`,
    `@media screen and (prefers-color-scheme: dark) { :root { ${variables(DARK)} } }`,
    `@media (forced-colors: active) { :root { ${variables(FORCED)} } ${INVERTED} { forced-color-adjust: none; } }`,
    `${INVERTED} { -webkit-print-color-adjust: exact; print-color-adjust: exact; }`,
    ...drawn,
  ].join('\n');
}

const variables = ({ ink, accent, paper, rule }: Colours): string =>
  `--ink: ${ink}; --accent: ${accent}; --paper: ${paper}; --rule: ${rule};`;

/** Leadings are those of the press; screens have more space between lines (WCAG 1.4.12 asks that 1.5 be possible). */
function fontRule(language: LanguageTag, page: HtmlPage): string {
  const leading = page.fontsOf(language)?.leading ?? 1;
  const [title, paper] = [1.2 * leading, 1.25 * leading].map(hundredth);
  const leadings = `--leading: ${Math.max(1.5, Number(paper))}; --paper-leading: ${paper}; --title-leading: ${title};`;
  return `[lang=${cssString(language)}] { font-family: ${familyOf(language, page)}; ${leadings} }`;
}

const hundredth = (multiple: number): string => String(Math.round(multiple * 100) / 100);

/** The press prints in these families; a reader who has them sees the same letters. */
function familyOf(language: LanguageTag, { fontsOf }: HtmlPage): string {
  const families = new Set([fontsOf(language)?.family.name ?? NOTO, NOTO]);
  return `${[...families].map(cssString).join(', ')}, system-ui, sans-serif`;
}
