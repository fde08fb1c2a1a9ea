/** What the commands of a review change in its record. Statements that are gone leave it. */
import type { Reviewer, ReviewRecord, StatementReview } from '../data/review.ts';
import { sourceHash } from '../localize/reviewState.ts';
import { statementHash } from '../localize/statementHash.ts';
import type { Wording } from '../localize/wording.ts';

type Wordings = Readonly<{ wording: Wording; source: Wording }>;

/** The record where a translator has brought statements up to date with the source as it is now; nobody has checked these. */
export function translated({ wording, source }: Wordings, keys: ReadonlySet<string>): ReviewRecord {
  return recordOf(wording, (key, before) =>
    keys.has(key) && wording !== source ? { ...before, source: sourceHash(key, source) } : before,
  );
}

/** The record where a named person has checked every statement as it is now, against the source as it is now. */
export function signedOff({ wording, source }: Wordings, by: Reviewer, date: string): ReviewRecord {
  return recordOf(wording, (key, _before, text) => ({
    ...(wording === source ? {} : { source: sourceHash(key, source) }),
    checked: { by, date, translation: statementHash(text) },
  }));
}

const recordOf = (
  { statements, review }: Wording,
  change: (key: string, before: StatementReview, text: string) => StatementReview,
): ReviewRecord => new Map([...statements].map(([key, { text }]) => [key, change(key, review.get(key) ?? {}, text)]));
