/** Imposition: where on a sheet each card of a stock lies, in points from the top left corner. */
import { mm, type Points } from '../points.ts';
import { PAPER_SIZES } from './paper.ts';
import type { Stock } from './stocks.ts';

export type Position = Readonly<{ left: Points; top: Points }>;

/**
 * The cards of one side of a sheet, row by row.
 * @param side the backs lie mirrored, left for right, because the sheet is turned over its long edge
 */
export function impose({ paper, card, grid, first, pitch }: Stock, side: 'front' | 'back'): Position[] {
  const { width } = PAPER_SIZES[paper];
  const cells = Array.from({ length: grid.rows * grid.columns }, (_, i) => ({
    row: Math.floor(i / grid.columns),
    column: i % grid.columns,
  }));
  return cells.map(({ row, column }) => {
    const left = mm(first.x + column * pitch.x);
    const top = mm(first.y + row * pitch.y);
    return { top, left: side === 'front' ? left : ((width - left - mm(card.width)) as Points) };
  });
}
