/** What a cluster's glyphs stand for in a PDF, so that its readers find the text that went in. */

/** The glyph with the ink stands for the letters; one without ink or width, if there are marks, for these. */
export type Reading = Readonly<{ letters: string; marks: string }>;

/** A directional mark or isolate (UAX #9) has done its work when the text is in order; the reader of a PDF needs none. */
const BIDI_CONTROLS = /\p{Bidi_Control}/gu;

const readings = { ltr: new Map<string, Reading | undefined>(), rtl: new Map<string, Reading | undefined>() };

/** @returns undefined for text that is only there to order other text, and is not shown */
export function readingOf(text: string, rightToLeft: boolean): Reading | undefined {
  const known = readings[rightToLeft ? 'rtl' : 'ltr'];
  if (!known.has(text)) known.set(text, read(text.replaceAll(BIDI_CONTROLS, ''), rightToLeft));
  return known.get(text);
}

/**
 * Readers take a glyph that stands for a mark to have no width, and see a gap after it: so marks have a glyph of their own. In
 * right-to-left text each character has one anyway; and PDFium takes a no-break space there to be part of a number.
 */
function read(text: string, rightToLeft: boolean): Reading | undefined {
  if (text === '') return undefined;
  if (rightToLeft) return { letters: /^\s$/.test(text) ? ' ' : text, marks: '' };
  const mark = text.search(/\p{Mn}/u);
  return mark > 0 ? { letters: text.slice(0, mark), marks: text.slice(mark) } : { letters: text, marks: '' };
}

/**
 * A space where right-to-left text meets other text stands for a right-to-left mark, too: pdf.js leaves a mere space out when the
 * text goes on to its left.
 */
export const EDGE_SPACE = '\u200f ';
