/** Where a word may be parted with a hyphen: where the text has a soft hyphen, or where the sheet's own callback says. */
import type { LayoutOptions } from './types.ts';

export type Hyphenation = NonNullable<LayoutOptions['hyphenationCallback']>;

const WORD = /[\p{L}\p{M}\u2019']+/gu;
export const SOFT_HYPHEN = '\u00ad';

/** @returns indices of the text at which a line may end with a hyphen */
export function hyphenations(text: string, hyphenation: Hyphenation | undefined): ReadonlySet<number> {
  const at = new Set<number>();
  for (let index = text.indexOf(SOFT_HYPHEN); index >= 0; index = text.indexOf(SOFT_HYPHEN, index + 1)) at.add(index + 1);
  if (!hyphenation) return at;
  for (const { 0: word, index } of text.matchAll(WORD)) {
    let end = index;
    for (const part of hyphenation(word, whole).slice(0, -1)) {
      end += part.length;
      at.add(end);
    }
  }
  return at;
}

const whole = (word: string): string[] => [word];
