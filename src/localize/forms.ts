/** Forms of words in a text: how glossaries and lists of negations are matched. */

/** Vowel marks of Arabic, which a writer may set or leave out, and soft hyphens. */
const OPTIONAL_MARKS = /[\u064b-\u0652\u00ad]/g;

const plain = (text: string): string =>
  text
    .normalize('NFC')
    .replace(OPTIONAL_MARKS, '')
    .replaceAll('**', '')
    .replace(/[\u00a0\u202f]/g, ' ')
    .toLowerCase();

/**
 * How often one of the forms stands in a text, whatever its case.
 * @param forms whole words; `*` stands for any further letters (`injektionsstell*`, `*ません*`). The longest forms are found first.
 */
export function formsIn(text: string, forms: readonly string[]): number {
  let count = 0;
  let rest = plain(text);
  for (const form of [...forms].sort((a, b) => b.length - a.length)) {
    rest = rest.replace(patternOf(form), () => {
      count += 1;
      return ' \ufffc '; // so that what is counted is not counted again, and words beside it stay apart
    });
  }
  return count;
}

const patterns = new Map<string, RegExp>();

function patternOf(form: string): RegExp {
  const known = patterns.get(form);
  if (known) return known;
  const inner = plain(form.replace(/^\*|\*$/g, ''));
  const letters = inner
    .split('*')
    .map((part) => part.replace(/[.+?^${}()|[\]\\]/g, '\\$&'))
    .join('\\p{L}*');
  const begins = form.startsWith('*') ? '' : '(?<![\\p{L}\\p{M}])';
  const ends = form.endsWith('*') ? '' : '(?![\\p{L}\\p{M}])';
  const pattern = new RegExp(`${begins}${letters}${ends}`, 'gu');
  patterns.set(form, pattern);
  return pattern;
}
