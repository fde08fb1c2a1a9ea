/** Rule: no word of the source is left in a translation, but those that the language shares with it. */
import { type Diagnostic, error } from '../diagnostic.ts';
import type { Wording } from '../localize/wording.ts';
import { pairsOf, wordsIn } from './pairs.ts';

/** Shorter words are too often words of both languages. */
const WORD = /(?<![\p{L}\p{M}])[a-z]{4,}(?![\p{L}\p{M}])/gu;

const latinWords = (text: string): Set<string> => new Set(wordsIn(text).toLowerCase().match(WORD));

export function sourceWordsLeft(wording: Wording, source: Wording): Diagnostic[] {
  const shared = new Set(wording.notes.sharedWords.map((word) => word.toLowerCase()));
  return pairsOf(wording, source).flatMap(({ statement, original }) => {
    const words = latinWords(original.text);
    return [...latinWords(statement.text)]
      .filter((word) => words.has(word) && !shared.has(word))
      .map((word) =>
        error(
          'source-word',
          statement.place,
          `the word "${word}" of the source is left in it`,
          `Translate it. If the language spells it alike, add it to sharedWords in locales/${wording.language}/language.json.`,
        ),
      );
  });
}
