/** A line in its place: its runs, the box it stands in, and the lines under and through it. */
import { composeLine, hangingSpace } from './composeLine.ts';
import { decorate } from './decorate.ts';
import type { Span } from './fillLines.ts';
import { firstFont } from './fontFor.ts';
import { hasSpaces, justify } from './justify.ts';
import { lineExtent } from './lineHeight.ts';
import type { Paragraph } from './paragraph.ts';
import { inReadingOrder } from './readingOrder.ts';
import type { Attributes, Line, LineRun, Run } from './types.ts';

/** In points; the indent is at the line's start, left or right. */
export type LineBox = Readonly<{ x: number; y: number; width: number; indent: number }>;

/** @param ends whether the paragraph ends with this line, so that it is not justified */
export function setLine(paragraph: Paragraph, runs: readonly Run[], span: Span, box: LineBox, ends: boolean): Line {
  const attributes: Attributes = runs[0]?.attributes ?? { font: [] };
  const { text, rightToLeft } = paragraph;
  const composed = composeLine(paragraph, runs, span);
  const width = box.width - box.indent;
  const space = Number.isFinite(width) ? Math.max(0, width - widthOf(composed)) : 0;
  const justified = attributes.align === 'justify' && !ends && hasSpaces(composed);
  const lineRuns = justified ? justify(composed, space) : composed;
  const shift = { left: 0, center: 0.5, right: 1 }[edgeOf(attributes, rightToLeft)] * (justified ? 0 : space);
  const extent = lineExtent(lineRuns, attributes, firstFont(attributes));
  return {
    ...extent,
    string: text.slice(span.start, span.end),
    runs: inReadingOrder(lineRuns, hangingSpace(paragraph, runs, span), rightToLeft),
    xAdvance: widthOf(lineRuns),
    overflowLeft: 0,
    overflowRight: 0,
    box: { x: box.x + (rightToLeft ? 0 : box.indent) + shift, y: box.y, width: box.width, height: extent.height },
    decorationLines: decorate(lineRuns, extent.ascent),
  };
}

/** What is not aligned otherwise stands at the edge where reading begins; the last line of a justified paragraph, too. */
function edgeOf({ align }: Attributes, rightToLeft: boolean): 'left' | 'center' | 'right' {
  if (align === 'left' || align === 'center' || align === 'right') return align;
  return rightToLeft ? 'right' : 'left';
}

const widthOf = (runs: readonly LineRun[]): number => runs.reduce((width, { xAdvance }) => width + xAdvance, 0);
