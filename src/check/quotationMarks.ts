/** Rule: quotation marks and apostrophes are the language's own. */
import { type Diagnostic, error } from '../diagnostic.ts';
import type { Wording } from '../localize/wording.ts';

const MARKS = /["'`´“”„‟«»‹›「」『』‘’‚‛]/gu;

export function quotationMarks({ language, statements, notes }: Wording): Diagnostic[] {
  return [...statements.values()].flatMap(({ text, place }) =>
    [...new Set(text.match(MARKS))]
      .filter((mark) => !notes.quotationMarks.includes(mark))
      .map((mark) =>
        error(
          'quotation-mark',
          place,
          `has the mark ${mark}`,
          notes.quotationMarks.length === 0
            ? `The language has no such mark; if it has, add it to quotationMarks in locales/${language}/language.json.`
            : `Those of the language are ${notes.quotationMarks.join(' ')} (quotationMarks in locales/${language}/language.json).`,
        ),
      ),
  );
}
