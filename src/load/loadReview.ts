/** A language's `review.json`: the record of each statement's source, and of who has checked it. */
import { z } from 'zod';
import type { Reviewer, ReviewRecord } from '../data/review.ts';
import type { Report } from '../diagnostic.ts';
import type { Located } from './parseYaml.ts';
import { printedText } from './printedText.ts';
import { validate } from './validate.ts';

const hash = z.string().regex(/^[0-9a-f]{12}$/, 'is no hash: 12 hexadecimal digits');

/** What a footer holds, in characters. */
const reviewer = z.strictObject({
  name: printedText(80),
  role: printedText(60),
  registration: printedText(40).optional(),
});

/** @returns what is wrong with a reviewer as they were named, by its part: the file would not be read with it */
export function reviewerMistakes(by: Reviewer): readonly Readonly<{ part: string; message: string }>[] {
  const { error } = reviewer.safeParse(by);
  return (error?.issues ?? []).map(({ path, message }) => ({ part: path.join('.'), message }));
}

const statementSchema = z.union([
  z.strictObject({ source: hash.optional(), state: z.literal('unreviewed') }),
  z.strictObject({
    source: hash.optional(),
    state: z.literal('reviewed'),
    translation: hash,
    ...reviewer.shape,
    date: z.iso.date(),
  }),
]);

const reviewSchema = z.strictObject({ statements: z.record(z.string(), statementSchema) });

/** As the file has it. */
export type ReviewFile = z.infer<typeof reviewSchema>;

/** @returns undefined when the file is malformed, which is reported */
export function readReview(file: string, located: Located, report: Report): ReviewRecord | undefined {
  const read = validate(reviewSchema, file, located, 'review-schema', report);
  return (
    read &&
    new Map(
      Object.entries(read.statements).map(([key, entry]) => {
        if (entry.state === 'unreviewed') return [key, { source: entry.source }];
        const { name, role, registration, date, translation } = entry;
        return [key, { source: entry.source, checked: { by: { name, role, registration }, date, translation } }];
      }),
    )
  );
}
