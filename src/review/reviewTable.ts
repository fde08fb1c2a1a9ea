/** The table that `leaflets review` prints: how far each language is, and who has checked it. */
import { ownName } from '../data/language.ts';
import type { ReviewState } from '../data/review.ts';
import { reviewOf, stateOf } from '../localize/reviewState.ts';
import type { Wording } from '../localize/wording.ts';
import { columns } from '../text/plain/columns.ts';

const HEAD = ['language', 'name', 'statements', 'complete', 'outdated', 'unreviewed', 'reviewed', 'reviewed by', 'date'] as const;

/**
 * Columns of text, one language a line, in the order given.
 * @param missingOf how many statements the documents ask for that a language has no wording for
 */
export function reviewTable(wordings: readonly Wording[], source: Wording, missingOf: (wording: Wording) => number): string {
  const rows = wordings.map((wording) => rowOf(wording, source, missingOf(wording)));
  const widths = HEAD.map((_, column) => Math.max(...[HEAD, ...rows].map((row) => columns(row[column] ?? ''))));
  const line = (row: readonly string[]) =>
    row
      .map((cell, column) => cell + ' '.repeat((widths[column] ?? 0) - columns(cell)))
      .join('  ')
      .trimEnd();
  return [HEAD, ...rows].map(line).join('\n');
}

function rowOf(wording: Wording, source: Wording, missing: number): string[] {
  const states = [...wording.statements.keys()].map((key) => stateOf(key, { wording, source }));
  const count = (state: ReviewState) => String(states.filter((one) => one === state).length);
  const { reviewers, date } = reviewOf({ wording, source });
  const names = reviewers.map(({ name, role }) => `${name} (${role})`).join(', ');
  return [
    wording.language,
    ownName(wording.language),
    String(states.length),
    missing === 0 ? 'yes' : `${missing} missing`,
    count('outdated'),
    count('unreviewed'),
    count('reviewed'),
    names || 'nobody',
    date ?? '',
  ];
}
