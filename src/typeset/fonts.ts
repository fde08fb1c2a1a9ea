/** The fonts of a language: registered with React-PDF, and asked which characters they have. The only door to fontkit. */
import { createRequire } from 'node:module';
import { Font } from '@react-pdf/renderer';
import * as fontkit from 'fontkit';
import type { LanguageTag } from '../data/language.ts';
import { fontFor } from '../textkit/fontFor.ts';
import { scriptOf } from '../textkit/script.ts';
import { type FontFamily, fileOf, fontStack, packageOf } from './fontTable.ts';

const require = createRequire(import.meta.url);

const WEIGHTS = [400, 700] as const;

const registered = new Set<string>();

/** Makes the fonts of a language known to React-PDF, once a process, and returns their stack. */
export function fontFamilies(language: LanguageTag): readonly string[] {
  const stack = fontStack(language);
  for (const family of stack.filter(({ name }) => !registered.has(name))) {
    for (const fontWeight of WEIGHTS)
      Font.register({ family: family.name, src: require.resolve(fileOf(family, fontWeight)), fontWeight });
    registered.add(family.name);
  }
  return stack.map(({ name }) => name);
}

/** The npm packages with fonts that a language needs and that are not installed. */
export const missingPackages = (language: LanguageTag): string[] =>
  fontStack(language)
    .filter((family) => !isInstalled(family))
    .map(packageOf);

function isInstalled(family: FontFamily): boolean {
  try {
    require.resolve(fileOf(family, 400));
    return true;
  } catch {
    return false;
  }
}

const opened = new Map<string, fontkit.Font>();

function open(family: FontFamily): fontkit.Font {
  const font = opened.get(family.name) ?? (fontkit.openSync(require.resolve(fileOf(family, 400))) as fontkit.Font);
  opened.set(family.name, font);
  return font;
}

/**
 * How far text in a language is lifted from its baseline, in ems, to stand on that of another: the text engine puts the middle of a
 * font's letters into the middle of the line.
 */
export const liftBeside = (language: LanguageTag, other: LanguageTag): number => middleOf(language) - middleOf(other);

/** Ems over the baseline. */
function middleOf(language: LanguageTag): number {
  const { ascent, descent } = lettersOf(language);
  return (ascent + descent) / 2;
}

/** How far a language's letters reach over and under the baseline, in ems; what is under it is negative. */
export function lettersOf(language: LanguageTag): Readonly<{ ascent: number; descent: number }> {
  const [family] = fontStack(language);
  if (!family) throw new Error(`there is no font for ${language}`);
  const { ascent, descent, unitsPerEm } = open(family);
  return { ascent: ascent / unitsPerEm, descent: descent / unitsPerEm };
}

/** Whether one font of the language's stack has a whole grapheme cluster, as the text engine wants it; letters from no font of signs. */
export function canPrint(cluster: string, language: LanguageTag): boolean {
  const stack = fontStack(language).filter(({ signs }) => !signs || scriptOf(cluster) === undefined);
  return fontFor(cluster, stack.map(open)) !== undefined;
}
