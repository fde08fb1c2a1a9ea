/** Rule: where the source says no, the translation says no as often, at least. */
import { type Diagnostic, error } from '../diagnostic.ts';
import { formsIn } from '../localize/forms.ts';
import type { Wording } from '../localize/wording.ts';
import { pairsOf, wordsIn } from './pairs.ts';

export function negationsKept(wording: Wording, source: Wording): Diagnostic[] {
  return pairsOf(wording, source).flatMap(({ statement, original }) => {
    const wanted = formsIn(wordsIn(original.text), source.notes.negations);
    const found = formsIn(wordsIn(statement.text), wording.notes.negations);
    if (found >= wanted) return [];
    return [
      error(
        'negation',
        statement.place,
        `says no ${found} times, and the source ${wanted} times: "${original.text}"`,
        `Keep each "not". If one is here in a form of its own, add it to the negations in locales/${wording.language}/language.json.`,
      ),
    ];
  });
}
