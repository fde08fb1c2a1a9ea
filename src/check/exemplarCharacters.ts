/** Rule: every letter is one of the language's, and no word mixes letters of two scripts, which look alike and are not found. */
import { exemplarsOf } from '../data/exemplars.ts';
import { type Diagnostic, error } from '../diagnostic.ts';
import type { Wording } from '../localize/wording.ts';
import { wordsIn } from './pairs.ts';

/** Names of medicines and units stand in Latin letters in every language. */
const LATIN = /^[a-z]$/;
const WORD = /[\p{L}\p{M}]+/gu;
/** Scripts whose letters pass for those of another one. */
const LOOKALIKES = ['Latin', 'Cyrillic', 'Greek'].map((script) => new RegExp(`\\p{Script=${script}}`, 'u'));

export function exemplarCharacters({ language, statements, notes }: Wording): Diagnostic[] {
  const exemplars = exemplarsOf(language);
  const own = new Set([...(exemplars ?? []), ...(notes.letters ?? '')]);
  return [...statements.values()].flatMap(({ text, place }) => {
    const words: readonly string[] = wordsIn(text).match(WORD) ?? [];
    const letters = new Set(words.flatMap((word) => [...word.toLocaleLowerCase(language)]));
    const strangers = exemplars ? [...letters].filter((letter) => !own.has(letter) && !LATIN.test(letter)) : [];
    const mixed = words.filter((word) => LOOKALIKES.filter((script) => script.test(word)).length > 1);
    return [
      ...strangers.map((letter) =>
        error(
          'letter',
          place,
          `the letter ${letter} (U+${hex(letter)}) is none of the language's`,
          `Mend it. If the language has it, add it to letters in locales/${language}/language.json.`,
        ),
      ),
      ...mixed.map((word) =>
        error('letter', place, `the word "${word}" mixes letters of two scripts`, 'Type the whole word in one script.'),
      ),
    ];
  });
}

const hex = (letter: string): string => (letter.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0');
