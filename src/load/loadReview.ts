/** A language's `review.json`: the record of each statement's source, and of who has checked it. */
import { z } from 'zod';
import type { ReviewRecord } from '../data/review.ts';
import type { Report } from '../diagnostic.ts';
import type { Located } from './parseYaml.ts';
import { validate } from './validate.ts';

const hash = z.string().regex(/^[0-9a-f]{12}$/, 'is no hash: 12 hexadecimal digits');

const statementSchema = z.union([
  z.strictObject({ source: hash.optional(), state: z.literal('unreviewed') }),
  z.strictObject({
    source: hash.optional(),
    state: z.literal('reviewed'),
    translation: hash,
    name: z.string().min(1),
    role: z.string().min(1),
    registration: z.string().min(1).optional(),
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
