/** The fonts, as data: for each script the family that sets it, and how much more leading than Latin it needs. */
import type { LanguageTag } from '../data/language.ts';

/** A font of the npm packages `@expo-google-fonts/*`: static TrueType files, which are the only ones React-PDF and our engine can use. */
export type FontFamily = Readonly<{
  name: string;
  /** The package is an optional dependency, because it is large. */
  optional?: true;
  /** Signs, without a bold of their own. What letters the family has are for formulas: they do not join. */
  signs?: true;
}>;

export type ScriptFonts = Readonly<{
  family: FontFamily;
  /** The leading, as a multiple of what the type scale gives Latin; so much that no line's ink touches the next one's. */
  leading: number;
}>;

const NOTO_SANS: FontFamily = { name: 'Noto Sans' };

/** What every stack ends with: letters and digits, mathematics (≤ ≥ →), symbols (☐ ✓). */
const LAST: readonly FontFamily[] = [
  NOTO_SANS,
  { name: 'Noto Sans Math', signs: true },
  { name: 'Noto Sans Symbols 2', signs: true },
];

/** By script (ISO 15924), as Unicode's likely subtags (CLDR) give it for a language. `Aran` is Arabic in the Nastaliq style. */
const SCRIPTS: Readonly<Record<string, ScriptFonts>> = {
  Latn: { family: NOTO_SANS, leading: 1 },
  Grek: { family: NOTO_SANS, leading: 1 },
  Cyrl: { family: NOTO_SANS, leading: 1 },
  Armn: { family: { name: 'Noto Sans Armenian' }, leading: 1 },
  Geor: { family: { name: 'Noto Sans Georgian' }, leading: 1 },
  Hebr: { family: { name: 'Noto Sans Hebrew' }, leading: 1 },
  Arab: { family: { name: 'Noto Sans Arabic' }, leading: 1.15 },
  Aran: { family: { name: 'Noto Nastaliq Urdu' }, leading: 1.5 },
  Deva: { family: { name: 'Noto Sans Devanagari' }, leading: 1.15 },
  Beng: { family: { name: 'Noto Sans Bengali' }, leading: 1.1 },
  Guru: { family: { name: 'Noto Sans Gurmukhi' }, leading: 1.1 },
  Gujr: { family: { name: 'Noto Sans Gujarati' }, leading: 1.1 },
  Taml: { family: { name: 'Noto Sans Tamil' }, leading: 1.05 },
  Telu: { family: { name: 'Noto Sans Telugu' }, leading: 1.2 },
  Mlym: { family: { name: 'Noto Sans Malayalam' }, leading: 1.1 },
  Knda: { family: { name: 'Noto Sans Kannada' }, leading: 1.15 },
  Sinh: { family: { name: 'Noto Sans Sinhala' }, leading: 1.15 },
  Thai: { family: { name: 'Noto Sans Thai Looped' }, leading: 1.2 },
  Laoo: { family: { name: 'Noto Sans Lao' }, leading: 1.2 },
  Khmr: { family: { name: 'Noto Sans Khmer' }, leading: 1.3 },
  Mymr: { family: { name: 'Noto Sans Myanmar' }, leading: 1.35 },
  Ethi: { family: { name: 'Noto Sans Ethiopic' }, leading: 1.1 },
  Hans: { family: { name: 'Noto Sans SC', optional: true }, leading: 1.2 },
  Hant: { family: { name: 'Noto Sans TC', optional: true }, leading: 1.2 },
  Jpan: { family: { name: 'Noto Sans JP', optional: true }, leading: 1.2 },
  Kore: { family: { name: 'Noto Sans KR', optional: true }, leading: 1.2 },
};

/** Urdu readers expect Nastaliq, which CLDR's scripts do not tell from other Arabic. */
const NASTALIQ = new Set(['ur']);

/** @returns undefined when the press has no font for the language's script */
export function scriptFonts(language: LanguageTag): ScriptFonts | undefined {
  const locale = new Intl.Locale(language).maximize();
  return SCRIPTS[NASTALIQ.has(locale.language) ? 'Aran' : (locale.script ?? '')];
}

/** The families that a language is set in, in the order in which a character is looked for. */
export function fontStack(language: LanguageTag): readonly FontFamily[] {
  const own = scriptFonts(language)?.family;
  return own && own !== NOTO_SANS ? [own, ...LAST] : LAST;
}

/** The npm package that a family comes in. */
export const packageOf = ({ name }: FontFamily): string => `@expo-google-fonts/${name.toLowerCase().replaceAll(' ', '-')}`;

/** The file of a family in a weight, as a module specifier. */
export function fileOf(family: FontFamily, weight: 400 | 700): string {
  const face = weight === 700 && !family.signs ? '700Bold' : '400Regular';
  return `${packageOf(family)}/${face}/${family.name.replaceAll(' ', '')}_${face}.ttf`;
}
