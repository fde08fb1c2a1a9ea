/** Languages as BCP 47 tags, and the direction they are written in. */

/** A BCP 47 language tag with a wording folder of its own, such as `en`, `es` or `zh-Hans`. */
export type LanguageTag = string & { readonly __brand: 'LanguageTag' };

export type Direction = 'ltr' | 'rtl';

/** Brands a tag. @throws Error when it is not a language tag in canonical form. */
export function languageTag(tag: string): LanguageTag {
  if (!isLanguageTag(tag)) throw new Error(`"${tag}" is not a BCP 47 language tag in canonical form`);
  return tag;
}

export function isLanguageTag(tag: string): tag is LanguageTag {
  try {
    return Intl.getCanonicalLocales(tag)[0] === tag;
  } catch {
    return false;
  }
}

const RIGHT_TO_LEFT_SCRIPTS = new Set(['Arab', 'Hebr', 'Syrc', 'Thaa', 'Nkoo', 'Adlm', 'Rohg']);

/** The direction of the script that the language is written in by default. */
export function directionOf(language: LanguageTag): Direction {
  const { script } = new Intl.Locale(language).maximize();
  return script !== undefined && RIGHT_TO_LEFT_SCRIPTS.has(script) ? 'rtl' : 'ltr';
}

/**
 * The locale that number and date forms follow: the language in the edition's region, such as `es-US`. In every language with the
 * digits 0 to 9, because these stand on the syringe, the carton and the phone.
 */
export const localeOf = (language: LanguageTag, region: string): string =>
  `${STAND_INS[language]?.numbers ?? new Intl.Locale(language, { region })}-u-nu-latn`;

/** Languages that the JavaScript engine has no CLDR data for: without this it would speak the machine's own language in silence. */
const STAND_INS: Readonly<Record<string, Readonly<{ numbers: string; ownName: string }>>> = {
  // CLDR, supplemental/parentLocales: what ht lacks it has from fr-HT. The names of months are the language's own (`language.json`).
  ht: { numbers: 'fr-HT', ownName: 'kreyòl ayisyen' },
};

/** Whether dates and numbers can be written in the language. */
export const isKnownLanguage = (language: LanguageTag): boolean =>
  language in STAND_INS || Intl.DateTimeFormat.supportedLocalesOf([language]).length > 0;

/** Whether the engine knows the language's own months; a language that it does not know has to name them. */
export const hasOwnMonths = (language: LanguageTag): boolean => !(language in STAND_INS);

/** The plural categories that units need (CLDR); a language without data words each unit once. */
export const pluralCategories = (language: LanguageTag): readonly string[] =>
  new Intl.PluralRules(language in STAND_INS ? 'und' : language).resolvedOptions().pluralCategories;

/** The language's name in the language itself, such as "español". */
export function ownName(language: LanguageTag): string {
  return STAND_INS[language]?.ownName ?? new Intl.DisplayNames([language], { type: 'language' }).of(language) ?? language;
}
