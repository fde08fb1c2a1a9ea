/** A language's `review.json` as text: one line a statement, in the order of its files, so that a change shows as a line. */
import type { ReviewRecord, StatementReview } from '../data/review.ts';
import type { ReviewFile } from '../load/loadReview.ts';

export function reviewFile(record: ReviewRecord): string {
  const lines = [...record].map(([key, review]) => `    ${JSON.stringify(key)}: ${JSON.stringify(entryOf(review))}`);
  return `{\n  "statements": {\n${lines.join(',\n')}\n  }\n}\n`;
}

function entryOf({ source, checked }: StatementReview): ReviewFile['statements'][string] {
  if (!checked) return { source, state: 'unreviewed' };
  const { by, date, translation } = checked;
  return { source, state: 'reviewed', translation, name: by.name, role: by.role, registration: by.registration, date };
}
