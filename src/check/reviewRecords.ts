/** Rule: a review speaks of statements that there are. */
import { type Diagnostic, error } from '../diagnostic.ts';
import type { Wording } from '../localize/wording.ts';

export const reviewRecords = ({ language, statements, review }: Wording): Diagnostic[] =>
  [...review.keys()]
    .filter((key) => !statements.has(key))
    .map((key) =>
      error(
        'review-record',
        { file: `locales/${language}/review.json`, path: key },
        'there is no such statement',
        `Run npx leaflets translated --language ${language}, which leaves out what is gone.`,
      ),
    );
