/** Imposition: where on a sheet each card of a stock lies, in points from the top left corner. */
import { mm, type Points, points } from '../points.ts';
import { type Imposition, STRAIGHT } from './imposition.ts';
import { PAPER_SIZES } from './paper.ts';
import { cellsOf, type Stock } from './stocks.ts';

/** @param turned upside down on the page */
export type Position = Readonly<{ left: Points; top: Points; turned: boolean }>;

/**
 * The cards of one side of a sheet, cell by cell in the order of the fronts. A card is always turned like a page of a
 * book. Over the sheet's long edge the columns change places. Over its short edge the rows do, and each back stands
 * upside down on the page: what was the sheet's top when its front was printed is its bottom now.
 */
export function impose(stock: Stock, side: 'front' | 'back', { startCell, nudge, flip }: Imposition = STRAIGHT): Position[] {
  const { paper, card, grid, first, pitch } = stock;
  const sheet = PAPER_SIZES[paper];
  const mirrored = { columns: side === 'back' && flip === 'long', rows: side === 'back' && flip === 'short' };
  const cells = Array.from({ length: cellsOf(stock) }, (_, i) => ({
    row: Math.floor(i / grid.columns),
    column: i % grid.columns,
  }));
  return cells.slice(startCell - 1).map(({ row, column }) => {
    const left = mm(first.x + column * pitch.x);
    const top = mm(first.y + row * pitch.y);
    return {
      left: points((mirrored.columns ? sheet.width - left - mm(card.width) : left) + mm(nudge[side].x)),
      top: points((mirrored.rows ? sheet.height - top - mm(card.height) : top) + mm(nudge[side].y)),
      turned: mirrored.rows,
    };
  });
}
