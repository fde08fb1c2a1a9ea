/**
 * Line filling: as many words on each line as fit, as browsers do.
 *
 * Ragged text gains little from an optimum over the paragraph, and loses two things: a line that ends where HTML ends it, and a
 * page on which a changed word moves only the lines after it.
 */
import type { Paragraph } from './paragraph.ts';

/** A line of a paragraph: text[start, end), without the spaces at its end. */
export type Span = Readonly<{ start: number; end: number; hyphen: boolean }>;

/** Rounding may not push a word to the next line. */
const TOLERANCE = 0.01;

/**
 * @param room of a line by its number, in points
 * @param hyphenWidth of the hyphen at a line's end, in points
 * @returns the lines; a word wider than its line stands out from it
 */
export function fillLines(paragraph: Paragraph, room: (line: number) => number, hyphenWidth: number): Span[] {
  const { text, breaks, hyphens, reach } = paragraph;
  const lines: Span[] = [];
  let start = 0;
  let last = -1; // the last break that the line being filled can have
  const spanTo = (at: number): Span => ({ start, end: trimmed(text, start, at), hyphen: hyphens.has(at) && at < text.length });
  const fits = ({ end, hyphen }: Span) =>
    (reach[end] ?? 0) - (reach[start] ?? 0) + (hyphen ? hyphenWidth : 0) <= room(lines.length) + TOLERANCE;
  for (let index = 0; index < breaks.length; index++) {
    const span = spanTo(breaks[index] ?? 0);
    // A hyphen that does not fit decides nothing: the rest of the word may be narrower than it. A word without one stands out.
    if (fits(span) || (last < 0 && !span.hyphen)) last = index;
    else if (!span.hyphen) {
      lines.push(spanTo(breaks[last] ?? 0));
      start = breaks[last] ?? 0;
      index = last;
      last = -1;
    }
  }
  return [...lines, spanTo(text.length)];
}

const SPACE = /[ \t\u3000\u200b]/;

/** Where text[start, at) ends without the spaces at its end. */
function trimmed(text: string, start: number, at: number): number {
  let end = at;
  while (end > start && SPACE.test(text.charAt(end - 1))) end--;
  return end;
}
