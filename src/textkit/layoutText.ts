/** Attributed text in a container to lines of glyphs, paragraph by paragraph. */
import { hyphenWidth } from './composeLine.ts';
import { fillLines } from './fillLines.ts';
import type { Hyphenation } from './hyphenate.ts';
import { paragraphOf } from './paragraph.ts';
import { setLine } from './setLine.ts';
import { truncate } from './truncate.ts';
import type { AttributedString, Container, LayoutOptions, Line, Run } from './types.ts';

/**
 * @returns the lines of each paragraph; a paragraph ends at a line feed
 * @throws MissingGlyphError when no font has a character; Error when the container has shapes to flow around
 */
export function layoutText({ string, runs }: AttributedString, container: Container, options: LayoutOptions = {}): Line[][] {
  if (container.exclusions?.length) throw new Error('the text engine does not flow text around shapes');
  if (runs.length === 0) return [];
  let { y = 0, maxLines = Number.POSITIVE_INFINITY } = container;
  let offset = 0;
  return string.split('\n').map((text, index, all) => {
    const box = { ...container, y, maxLines, followed: index < all.length - 1 };
    const lines = layoutParagraph(text, runsOf(runs, offset, text.length), box, options.hyphenationCallback ?? undefined);
    maxLines -= lines.length;
    y += heightOf(lines);
    offset += text.length + 1;
    return lines;
  });
}

const heightOf = (lines: readonly Line[]): number => lines.reduce((height, line) => height + line.height, 0);

/** The runs of a paragraph, counted from its first character; an empty one has the look of the place it stands in. */
function runsOf(runs: readonly Run[], offset: number, length: number): Run[] {
  const end = offset + length;
  const inside = runs.filter((run) => run.start < end && run.end > offset);
  const there = inside.length > 0 ? inside : runs.filter((run) => run.end >= offset).slice(0, 1);
  return there.map((run) => ({ ...run, start: Math.max(0, run.start - offset), end: Math.min(length, run.end - offset) }));
}

/** `followed` by another paragraph, which is cut when this one has the last line that there may be. */
type Box = Container & Readonly<{ y: number; maxLines: number; followed: boolean }>;

function layoutParagraph(text: string, runs: readonly Run[], box: Box, hyphenation: Hyphenation | undefined): Line[] {
  const paragraph = paragraphOf(text, runs, hyphenation);
  const { indent = 0 } = runs[0]?.attributes ?? {};
  const indentOf = (line: number) => (line === 0 ? indent : 0);
  const room = (line: number) => box.width - indentOf(line);
  const spans = fillLines(paragraph, room, paragraph.hyphens.size > 0 ? hyphenWidth(paragraph) : 0);
  const shown = spans.slice(0, box.maxLines);
  const complete = spans.length === shown.length && !(box.followed && shown.length === box.maxLines);
  const cut = !complete && box.truncateMode === 'ellipsis';
  let { y } = box;
  return shown.map((span, index) => {
    const place = { x: box.x ?? 0, y, width: box.width, indent: indentOf(index) };
    const ends = index === shown.length - 1;
    const kept = cut && ends ? truncate(paragraph, runs, span.start, room(index)) : { paragraph, runs, span };
    const line = setLine(kept.paragraph, kept.runs, kept.span, place, ends && (cut || shown.length === spans.length));
    y += line.height;
    return line;
  });
}
