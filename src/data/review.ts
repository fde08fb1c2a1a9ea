/** Who has checked what: the record that a language keeps of each statement, and the state that follows for its sheets. */

/** A named person, as the sign-off names them. */
export type Reviewer = Readonly<{ name: string; role: string; registration?: string | undefined }>;

/** The review of one statement. Hashes are those of `statementHash`. */
export type StatementReview = Readonly<{
  /** Of the source statement that it was translated from; the source language has none. */
  source?: string | undefined;
  /** Who checked it, on which day (ISO 8601), and the hash of what was checked; absent as long as nobody has. */
  checked?: Readonly<{ by: Reviewer; date: string; translation: string }> | undefined;
}>;

/** By `namespace:key`, the key as it stands in the files. */
export type ReviewRecord = ReadonlyMap<string, StatementReview>;

/** From worst to best. */
export const REVIEW_STATES = ['outdated', 'unreviewed', 'reviewed'] as const;
export type ReviewState = (typeof REVIEW_STATES)[number];

/** What a sheet in a language says of its review: reviewed only when every statement of the language is. */
export type Review = Readonly<{
  state: ReviewState;
  /** Those who checked it, each once, and the latest day on which one did; only when it is reviewed. */
  reviewers: readonly Reviewer[];
  date?: string | undefined;
}>;
