/** Rule: the fonts of a language's script are there. Those of Chinese, Japanese and Korean are large, and optional dependencies. */
import { ownName } from '../data/language.ts';
import { type Diagnostic, error } from '../diagnostic.ts';
import type { Wording } from '../localize/wording.ts';
import { missingPackages } from '../typeset/fonts.ts';
import { scriptFonts } from '../typeset/fontTable.ts';

export function fontsInstalled({ language }: Wording): Diagnostic[] {
  const place = { file: `locales/${language}` };
  if (!scriptFonts(language)) {
    const { script } = new Intl.Locale(language).maximize();
    const hint = 'Add a font for it to src/typeset/fontTable.ts.';
    return [error('missing-font', place, `there is no font for the script of ${ownName(language)} (${script})`, hint)];
  }
  return missingPackages(language).map((name) =>
    error('missing-font', place, `the font of ${ownName(language)} is not installed`, `Install it: npm install ${name}`),
  );
}
