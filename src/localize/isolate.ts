/** Isolates around values (UAX #9), so that a right-to-left sentence cannot turn round what is inside: 2–8 °C, a phone number. */
import type { Direction } from '../data/language.ts';

const FIRST_STRONG_ISOLATE = '\u2068';
const POP_DIRECTIONAL_ISOLATE = '\u2069';

/** The value takes the direction of its own first letter, and left to right when it has none. In left-to-right text it needs no isolate. */
export const isolate = (value: string, direction: Direction): string =>
  direction === 'rtl' ? `${FIRST_STRONG_ISOLATE}${value}${POP_DIRECTIONAL_ISOLATE}` : value;
