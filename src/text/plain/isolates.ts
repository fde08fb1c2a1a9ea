/**
 * Isolates (UAX #9) over the ends of lines. In plain text every line is a paragraph of its own, at whose end all isolates end; so one
 * that a line break falls into is closed before it and opened again after it.
 */
import type { Direction } from '../../data/language.ts';

type Isolate = { readonly sign: string; readonly start: number; end: number };

/** A text without its isolates, and where they open and close in it, outer ones first. */
export type Unisolated = Readonly<{ text: string; isolates: readonly Readonly<Isolate>[] }>;

export const ISOLATES = /[\u2066-\u2069]/g;
const POP = '\u2069';

/** An isolate that nothing closes ends with the text; a sign that closes nothing is dropped. */
export function unisolated(isolatedText: string): Unisolated {
  const isolates: Isolate[] = [];
  const open: Isolate[] = [];
  let text = '';
  for (const piece of isolatedText.split(/([\u2066-\u2069])/)) {
    if (piece === POP) {
      const closed = open.pop();
      if (closed) closed.end = text.length;
    } else if (piece.search(ISOLATES) === 0) {
      const opened = { sign: piece, start: text.length, end: Number.POSITIVE_INFINITY };
      isolates.push(opened);
      open.push(opened);
    } else text += piece;
  }
  return { text, isolates };
}

/** A stretch of the text with the parts of its isolates that lie in it. */
export function isolatedStretch({ text, isolates }: Unisolated, start: number, end: number): string {
  const inside = isolates
    .map((isolate) => ({ ...isolate, start: Math.max(isolate.start, start), end: Math.min(isolate.end, end) }))
    .filter((isolate) => isolate.start < isolate.end);
  let stretch = '';
  for (let index = start; index < end; index++) {
    const opened = inside.filter((isolate) => isolate.start === index).map(({ sign }) => sign);
    const closed = inside.filter((isolate) => isolate.end === index + 1);
    stretch += opened.join('') + text[index] + POP.repeat(closed.length);
  }
  return stretch;
}

const RIGHT_TO_LEFT_MARK = '\u200f';
const ISOLATED = /[\u2066-\u2068][^\u2066-\u2069]*\u2069/g;
const LETTER = /\p{L}/u;
const RIGHT_TO_LEFT = /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufeff\u{10800}-\u{10fff}\u{1e800}-\u{1efff}]/u;

/**
 * Readers of plain text take the direction of a line from its first letter outside isolates (UAX #9, P2 and P3). A right-to-left line
 * that has none, or that happens to begin with a Latin word, needs a mark that says so.
 */
export function directed(line: string, direction: Direction): string {
  if (direction === 'ltr') return line;
  let outside = line;
  for (let inner = outside.replace(ISOLATED, ''); inner !== outside; inner = outside.replace(ISOLATED, '')) outside = inner;
  const first = LETTER.exec(outside)?.[0] ?? '';
  return RIGHT_TO_LEFT.test(first) ? line : RIGHT_TO_LEFT_MARK + line;
}
