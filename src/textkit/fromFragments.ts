/** Fragments side by side to one string with runs. */
import type { AttributedString, Fragment, Run } from './types.ts';

export function fromFragments(fragments: readonly Fragment[]): AttributedString {
  let string = '';
  const runs = fragments.map(({ string: own, attributes }): Run => {
    const start = string.length;
    string += own;
    return { start, end: string.length, attributes: attributes ?? { font: [] } };
  });
  return { string, runs };
}
