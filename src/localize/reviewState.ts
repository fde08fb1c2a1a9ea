/** The state of reviews: of a statement, from its record and its text and source as they are now; of a language, from its statements. */
import type { Review, Reviewer, ReviewState, StatementReview } from '../data/review.ts';
import { REVIEW_STATES } from '../data/review.ts';
import { sourceStatement } from './sourceStatement.ts';
import { statementHash } from './statementHash.ts';
import type { Wording } from './wording.ts';

/** What a translation says of itself and of its source. The source language translates nothing, so it is never outdated. */
type Wordings = Readonly<{ wording: Wording; source: Wording }>;

/** A changed source makes a statement outdated, and a statement without a record counts as that; a changed statement loses its review. */
export function stateOf(key: string, { wording, source }: Wordings): ReviewState {
  const record = wording.review.get(key);
  if (wording !== source && record?.source !== sourceHash(key, source)) return 'outdated';
  return checkedOf(record, wording.statements.get(key)?.text) ? 'reviewed' : 'unreviewed';
}

/** The hash of what a key translates now. */
export function sourceHash(key: string, source: Wording): string | undefined {
  const statement = sourceStatement(key, source);
  return statement && statementHash(statement.text);
}

/** The check of a statement, as long as it is worded as it was then. */
const checkedOf = (record: StatementReview | undefined, text: string | undefined) =>
  text !== undefined && record?.checked?.translation === statementHash(text) ? record.checked : undefined;

/** The worst state of its statements is the language's. */
export function reviewOf(wordings: Wordings): Review {
  const { wording } = wordings;
  const states = new Set([...wording.statements.keys()].map((key) => stateOf(key, wordings)));
  const state = REVIEW_STATES.find((one) => states.has(one)) ?? 'unreviewed';
  if (state !== 'reviewed') return { state, reviewers: [] };
  const checks = [...wording.statements].flatMap(([key, { text }]) => checkedOf(wording.review.get(key), text) ?? []);
  const reviewers = new Map<string, Reviewer>(checks.map(({ by }) => [JSON.stringify(by), by]));
  return {
    state,
    reviewers: [...reviewers.values()],
    date: checks
      .map(({ date }) => date)
      .sort()
      .at(-1),
  };
}
