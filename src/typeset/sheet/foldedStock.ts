/** The sheet that folded cards of a stock's size are printed on: plain paper, with strips of two cards side by side. */
import { toMillimetres } from '../points.ts';
import { PAPER_SIZES } from './paper.ts';
import type { Stock } from './stocks.ts';

/** Millimetres between strips: a bleed, a mark that serves both, and a bleed. */
const GUTTER = 11;
/** Millimetres to the edge of the sheet: marks with their offset, and the longest nudge. */
const MARGIN = 13;

/** As many strips, one under another, as the stock's paper holds. */
export function foldedStock({ name, paper, card }: Stock): Stock {
  const sheet = { width: toMillimetres(PAPER_SIZES[paper].width), height: toMillimetres(PAPER_SIZES[paper].height) };
  const strip = { width: 2 * card.width, height: card.height };
  const pitch = { x: strip.width + GUTTER, y: strip.height + GUTTER };
  const rows = Math.floor((sheet.height - 2 * MARGIN + GUTTER) / pitch.y);
  const first = { x: (sheet.width - strip.width) / 2, y: (sheet.height - rows * pitch.y + GUTTER) / 2 };
  return { name, paper, card: strip, grid: { columns: 1, rows }, first, pitch, cropMarks: true };
}
