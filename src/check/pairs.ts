/** Each statement of a translation beside the statement of the source that it translates. */
import { sourceStatement } from '../localize/sourceStatement.ts';
import { PLACEHOLDER, type Statement, type Wording } from '../localize/wording.ts';

export type Pair = Readonly<{ key: string; statement: Statement; original: Statement }>;

/** Without units, which are patterns and no sentences, and without what the source does not have. */
export const pairsOf = (wording: Wording, source: Wording): Pair[] =>
  [...wording.statements].flatMap(([key, statement]) => {
    const original = key.startsWith('units:') ? undefined : sourceStatement(key, source);
    return original ? [{ key, statement, original }] : [];
  });

/** The words of a statement alone. */
export const wordsIn = (text: string): string => text.replace(PLACEHOLDER, ' ').replaceAll('**', '');
