/** Text whose isolated values (UAX #9) become `bdi` elements. */
import type { Direction } from '../../data/language.ts';
import { element } from './element.ts';
import { wholeHtml } from './whole.ts';

const OPEN = /[\u2066-\u2068]/;
const CLOSE = '\u2069';
const LEFT_TO_RIGHT = '\u2066';
const RIGHT_TO_LEFT = '\u2067';

/**
 * Elements, because HTML asks for them in place of invisible characters, which get lost when text is edited or searched. The direction
 * is written down, because browsers have not always agreed on that of a `bdi` without letters, such as a phone number. Isolates may
 * stand in isolates; half of one stays in the text as a character.
 */
export function textHtml(text: string): string {
  const start = text.search(OPEN);
  if (start < 0) return wholeHtml(text);
  const end = closing(text, start);
  if (end < 0) return wholeHtml(text.slice(0, start + 1)) + textHtml(text.slice(start + 1));
  const value = text.slice(start + 1, end);
  const dir = directionOf(text[start] ?? '', value);
  return wholeHtml(text.slice(0, start)) + element('bdi', { dir }, textHtml(value)) + textHtml(text.slice(end + 1));
}

/** Where the isolate that opens here closes; less than 0 when it does not. */
function closing(text: string, start: number): number {
  let depth = 0;
  for (let index = start; index < text.length; index++) {
    const character = text[index] ?? '';
    if (OPEN.test(character)) depth += 1;
    if (character === CLOSE) depth -= 1;
    if (depth === 0) return index;
  }
  return -1;
}

const ISOLATE_WITHIN = /[\u2066-\u2068][^\u2066-\u2069]*\u2069/g;
/** Letters, and the marks that count as letters of a direction. */
const STRONG = /[\p{Letter}\u200e\u200f]/u;
/** The blocks whose letters run from right to left (Unicode's default for Bidi_Class). */
const OF_RIGHT_TO_LEFT = /[\u0590-\u08ff\u200f\ufb1d-\ufdff\ufe70-\ufeff\u{10800}-\u{10fff}\u{1e800}-\u{1efff}]/u;

/** U+2068 means the direction of the first letter outside other isolates, and left to right without one (UAX #9, P2 and P3). */
function directionOf(open: string, value: string): Direction {
  if (open === LEFT_TO_RIGHT) return 'ltr';
  if (open === RIGHT_TO_LEFT) return 'rtl';
  let outside = value;
  for (let less = outside.replace(ISOLATE_WITHIN, ''); less !== outside; less = outside.replace(ISOLATE_WITHIN, ''))
    outside = less;
  const [letter = ''] = STRONG.exec(outside) ?? [];
  return OF_RIGHT_TO_LEFT.test(letter) ? 'rtl' : 'ltr';
}

/** Without the isolate around the whole of it, for an attribute that holds nothing else. */
export const unisolated = (text: string): string => text.replace(/^\u2068(.*)\u2069$/su, '$1');
