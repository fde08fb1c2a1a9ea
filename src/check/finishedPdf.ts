/** Rule: the finished PDF has the pages and sizes that were asked for, its fonts inside, and every word of the tree. */
import { type Diagnostic, error, type Place } from '../diagnostic.ts';
import type { Block, Leaflet } from '../leaflet/node.ts';
import { linesOf } from '../leaflet/walk.ts';
import type { ReadBack } from '../pdf/readBack.ts';
import { toMillimetres } from '../typeset/points.ts';

export type Expected = Readonly<{
  width: number;
  height: number;
  pages?: number | undefined;
  /** How often the text of the tree stands in the file. */
  copies: number;
  /** The same sheet in the source language, where it is printed beside this one. */
  source?: Leaflet | undefined;
}>;

/** Points: pdf.js rounds sizes. */
const TOLERANCE = 0.1;

export function finishedPdf(leaflet: Leaflet, { pages, missingFonts }: ReadBack, expected: Expected, place: Place): Diagnostic[] {
  const found: Diagnostic[] = [];
  const complain = (message: string, hint: string) => found.push(error('finished-pdf', place, message, hint));
  if (expected.pages !== undefined && pages.length !== expected.pages)
    complain(`it has ${pages.length} pages, not ${expected.pages}`, 'Shorten the text, so that it fits.');
  for (const [index, { width, height }] of pages.entries()) {
    if (Math.abs(width - expected.width) > TOLERANCE || Math.abs(height - expected.height) > TOLERANCE) {
      complain(
        `page ${index + 1} measures ${size(width, height)}, not ${size(expected.width, expected.height)}`,
        'This is a mistake in src/typeset; please report it.',
      );
    }
  }
  for (const font of missingFonts)
    complain(`the font ${font} is not in the file`, 'This is a mistake in src/typeset/fonts.ts; please report it.');
  const words = missingWords(
    leaflet,
    pages.map(({ text }) => text),
    expected.copies,
    expected.source,
  );
  if (words.length > 0)
    complain(
      `these words are missing or changed in print: ${words.slice(0, 12).join(' ')}`,
      'This is a mistake in the text engine; the file must not be used. Please report it.',
    );
  return found;
}

const size = (width: number, height: number) => `${toMillimetres(width).toFixed(1)} × ${toMillimetres(height).toFixed(1)} mm`;

/** Words of the tree, and of the source's beside it, that the file has less often than it should. Furniture stands on every page. */
export function missingWords(leaflet: Leaflet, pages: readonly string[], copies: number, source?: Leaflet): string[] {
  const text = pages.join('\n');
  const loosely = RIGHT_TO_LEFT.test(text);
  const printed = countWords(apart(text), loosely);
  for (const [word, count] of countWords(wordsOverLineEnds(text).join(' '), loosely))
    printed.set(word, (printed.get(word) ?? 0) + count);
  const run = comparable(text, loosely).replace(/\s/g, '');
  const wanted = new Map<string, number>();
  const add = (line: string, times: number) => {
    for (const [word, count] of countWords(apart(line), loosely)) wanted.set(word, (wanted.get(word) ?? 0) + count * times);
  };
  const own = linesIn(leaflet);
  const beside = source ? linesIn({ children: source.children.filter(isNoBand) }) : { body: [], furniture: [] };
  for (const line of [...own.body, ...beside.body.filter((one, index) => plain(one) !== plain(own.body[index] ?? ''))])
    add(line, copies);
  for (const line of [...own.furniture, ...beside.furniture]) add(line.replace(PAGE_NUMBERS, ' '), pages.length);
  const found = (word: string) => (UNSPACED.test(word) ? occurrences(word, run) : (printed.get(word) ?? 0));
  return [...wanted].filter(([word, count]) => found(word) < count).map(([word]) => word);
}

/** Of a text that goes on over a page there are two lines at least on either side; so many letters there are in any case. */
const LEAST_PART = 5;

/** A long stretch of such a script may go on over a page, where the footer stands between. */
function occurrences(stretch: string, run: string): number {
  const whole = run.split(stretch).length - 1;
  const ends = Array.from({ length: Math.max(0, stretch.length - 2 * LEAST_PART + 1) }, (_, index) => LEAST_PART + index);
  const parted = ends.some((at) => run.includes(stretch.slice(0, at)) && run.includes(stretch.slice(at)));
  return whole > 0 || !parted ? whole : 1;
}

/** What is a word if a line parts it: pdf.js drops the soft hyphen that stands there. */
function wordsOverLineEnds(text: string): string[] {
  const parted = text.normalize('NFC').matchAll(/(\S*\p{L})\u00ad?\n(?=(\p{L}\S*))/gu);
  return [...parted].map(([, start = '', end = '']) => start + end);
}

/** As `textOf` has them, with the marks that stand at the number in print. */
const PAGE_NUMBERS = /[\p{P}\p{Cf}]*#[\p{P}\p{Cf}]*/gu;

/** A band is in both languages already. */
const isNoBand = (block: Block): boolean => block.type !== 'furniture' || block.place !== 'band';

/** The lines of both languages come in one order, since the trees have one shape. What is the same in both may be printed once. */
function linesIn({ children }: Pick<Leaflet, 'children'>): { body: string[]; furniture: string[] } {
  const furniture = children.filter((block) => block.type === 'furniture'); // on a card a band stands once
  return { body: linesOf(children.filter((block) => block.type !== 'furniture')), furniture: linesOf(furniture) };
}

/** Without the isolates, which only one of the languages has. */
const plain = (line: string): string => line.replace(/\p{Bidi_Control}/gu, '');

/** What stands beside other words without a space: scripts whose words lines part anywhere, their full-width marks, and bullets. */
const UNSPACED =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}\u3000-\u303f\uff00-\uffef•]+/u;

/** Such stretches set apart, so that a Latin name among them is a word of its own. */
const apart = (text: string): string => text.replace(new RegExp(UNSPACED, 'gu'), ' $& ');

/**
 * White space parts words, and so does the end of a line, which may stand after a hyphen or dash of a word (UAX #14: HY, BA) as well;
 * whether a space is breakable makes no difference in print.
 */
function countWords(text: string, loosely: boolean): Map<string, number> {
  const counts = new Map<string, number>();
  for (const word of comparable(text, loosely).split(/\s+|(?<=\p{Pd})/u)) if (word) counts.set(word, (counts.get(word) ?? 0) + 1);
  return counts;
}

/**
 * Text as it can be compared with what pdf.js reads, which drops joiners.
 * @param loosely by letters and digits alone: in a file with right-to-left text pdf.js guesses where punctuation and vowel marks belong.
 */
function comparable(text: string, loosely: boolean): string {
  const joined = text.replace(LINE_END_IN_WORD, '$1');
  const plain = joined.normalize('NFC').replace(/\u00ad\s*|\p{Cf}/gu, '');
  return loosely
    ? plain
        .normalize('NFD')
        .replace(/\p{M}/gu, '')
        .replace(/[^\p{L}\p{N}]+/gu, ' ')
    : plain;
}

/** A word with a hyphen of its own may go on in the next line: see-through. */
const LINE_END_IN_WORD = /(\p{L}-)\s+(?=\p{L})/gu;

const RIGHT_TO_LEFT = /[\p{Script=Arabic}\p{Script=Hebrew}]/u;
