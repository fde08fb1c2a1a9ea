/** Rule: no statement is much longer or shorter, beside its source, than the language's statements are: something may be lost or added. */
import { type Diagnostic, error } from '../diagnostic.ts';
import type { Wording } from '../localize/wording.ts';
import { pairsOf, wordsIn } from './pairs.ts';

/** Short statements differ by chance. Characters of the source. */
const SHORTEST = 30;
/** Twice or half the median. */
const FACTOR = 2;

export function lengthOutliers(wording: Wording, source: Wording): Diagnostic[] {
  const ratios = pairsOf(wording, source).flatMap(({ statement, original }) => {
    const [own, sources] = [wordsIn(statement.text), wordsIn(original.text)];
    // What is spelt alike, such as names of medicines, says nothing about the language.
    const shared = new Set(latinWords(sources).filter((word) => latinWords(own).includes(word)));
    const lengthOf = (text: string) => text.replace(LATIN_WORD, (word) => (shared.has(word) ? '' : word)).length;
    return lengthOf(sources) < SHORTEST ? [] : [{ statement, original, ratio: lengthOf(own) / lengthOf(sources) }];
  });
  const median = ratios.map(({ ratio }) => ratio).sort((a, b) => a - b)[Math.floor(ratios.length / 2)] ?? 1;
  return ratios
    .filter(({ ratio }) => ratio > FACTOR * median || ratio < median / FACTOR)
    .map(({ ratio, statement, original }) =>
      error(
        'length',
        statement.place,
        `is ${(ratio / median).toFixed(1)} times as long as is usual in ${wording.language}`,
        `See that nothing is lost or added. The source says: "${original.text}"`,
      ),
    );
}

const LATIN_WORD = /[A-Za-z]+/g;
const latinWords = (text: string): readonly string[] => text.match(LATIN_WORD) ?? [];
