/**
 * Wording in no language, made from the source's: what is printed in plain English with it was typed into the code, and what it bursts
 * would burst in a long language, too. `en-XA` is accented and two fifths longer; `ar-XB` runs from right to left.
 */
import type { LanguageTag } from '../data/language.ts';
import { languageTag } from '../data/language.ts';
import { sourceHash } from './reviewState.ts';
import { PLACEHOLDER, type Wording } from './wording.ts';

const ACCENTS = new Map(
  [...'aeiouAEIOUcnsyzCNSYZ'].map((letter, index) => [letter, [...'áéíóúÁÉÍÓÚçñšýžÇÑŠÝŽ'][index] ?? letter]),
);
/** Arabic letters in the place of Latin ones. */
const ARABIC = new Map(
  [...'abcdefghijklmnopqrstuvwxyz'].map((letter, index) => [letter, [...'ابثديفجهيژكلمنوپقرستءوخيز'][index] ?? 'و']),
);

/** The wording is this much longer than the source's. */
const LONGER = 0.4;
const VOWEL = /[áéíóú]/;

const SPELLINGS: Readonly<Record<string, (words: string) => string>> = {
  'en-XA': (words) => longer([...words].map((letter) => ACCENTS.get(letter) ?? letter)),
  'ar-XB': (words) => [...words.toLowerCase()].map((letter) => ARABIC.get(letter) ?? letter).join(''),
};

export const PSEUDO_LANGUAGES: readonly LanguageTag[] = Object.keys(SPELLINGS).map(languageTag);

/** Vowels are doubled, evenly, until the words are long enough. */
function longer(letters: readonly string[]): string {
  const vowels = letters.filter((letter) => VOWEL.test(letter)).length;
  const wanted = (letters.length * LONGER) / Math.max(1, vowels);
  let owed = 0;
  return letters
    .map((letter) => {
      if (!VOWEL.test(letter)) return letter;
      owed += wanted;
      const extra = Math.floor(owed);
      owed -= extra;
      return letter.repeat(1 + extra);
    })
    .join('');
}

/** What markup and values are stays as it is. Units have one form, since the language has no plurals of its own. */
export function pseudoWording(language: LanguageTag, source: Wording): Wording {
  const spell = SPELLINGS[language] ?? ((words: string) => words);
  const statements = new Map(
    [...source.statements].flatMap(([key, { text, place }]) => {
      if (key.startsWith('units:') && key.endsWith('_one')) return [];
      const kept = text.match(PLACEHOLDER) ?? [];
      const spelt = text.split(PLACEHOLDER).filter((_, index) => index % 2 === 0); // between them are the names that the pattern captures
      const worded = spelt.map((words, index) => spell(words) + (kept[index] ?? '')).join('');
      return [[key.replace(/_other$/, ''), { text: worded, place }]] as const;
    }),
  );
  const review = new Map([...statements.keys()].map((key) => [key, { source: sourceHash(key, source) }]));
  return { ...source, language, statements, review };
}
