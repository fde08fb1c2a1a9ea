/** What the command line asks of card sheets, as an imposition; what cannot be is told. */
import type { Paper } from './data/medicine.ts';
import { type Diagnostic, error, type Report } from './diagnostic.ts';
import { type Flip, type Imposition, LONGEST_NUDGE, type Nudge, STRAIGHT } from './typeset/sheet/imposition.ts';
import { cellsOf, type Stock, stocksOn } from './typeset/sheet/stocks.ts';

/** As typed. */
export type CardOptions = Readonly<{
  startCell?: string | undefined;
  nudge?: string | undefined;
  nudgeBack?: string | undefined;
}>;

/** @param flip the flip that was asked for, if it is one */
export function impositionOf({ startCell, nudge, nudgeBack }: CardOptions, flip: Flip | undefined, report: Report): Imposition {
  return {
    startCell: cellOf(startCell, report),
    nudge: { front: nudgeOf('--nudge', nudge, report), back: nudgeOf('--nudge-back', nudgeBack, report) },
    flip: flip ?? STRAIGHT.flip,
  };
}

function cellOf(word: string | undefined, report: Report): number {
  if (word === undefined) return STRAIGHT.startCell;
  if (/^[1-9]\d*$/.test(word)) return Number(word);
  const hint = 'Give a whole number from 1: cells count row by row, from the top left of the fronts.';
  report(mistake('--start-cell', `"${word}" is not a cell`, hint));
  return STRAIGHT.startCell;
}

const NUDGE = /^([+-]?\d+(?:\.\d+)?),([+-]?\d+(?:\.\d+)?)$/;

function nudgeOf(option: string, word: string | undefined, report: Report): Nudge {
  const none = { x: 0, y: 0 };
  if (word === undefined) return none;
  const [, x, y] = NUDGE.exec(word.replaceAll(' ', '')) ?? [];
  const hint = `Give millimetres to the right and down, with a point and a comma, such as ${option} 1.5,-0.5.`;
  if (x === undefined || y === undefined) {
    report(mistake(option, `"${word}" is not a nudge`, hint));
    return none;
  }
  const nudge = { x: Number(x), y: Number(y) };
  if (Math.abs(nudge.x) <= LONGEST_NUDGE && Math.abs(nudge.y) <= LONGEST_NUDGE) return nudge;
  const far = `Give at most ${LONGEST_NUDGE} mm to each side; if it is more, look at the printer's scaling and its paper guides.`;
  report(mistake(option, `"${word}" would move ink off the sheet`, far));
  return none;
}

/** A stock is on one paper only. */
export function reportPaper(stock: Stock, paper: Paper | undefined, report: Report): void {
  if (paper === undefined || paper === stock.paper) return;
  const hint = `Leave --paper out, or take a stock on ${paper}: ${stocksOn(paper).join(', ')}.`;
  report(mistake('--stock', `${stock.name} is on ${stock.paper}, and --paper asks for ${paper}`, hint));
}

/** A sheet that has fewer cells than the start cell; each stock is told once. */
export function reportStartCell(stocks: Iterable<Stock>, { startCell }: Imposition, report: Report): void {
  for (const stock of new Set(stocks)) {
    if (startCell <= cellsOf(stock)) continue;
    const message = `there is no cell ${startCell} on a sheet of ${stock.name}`;
    report(mistake('--start-cell', message, `Its cells are 1 to ${cellsOf(stock)}.`));
  }
}

const mistake = (option: string, message: string, hint: string): Diagnostic =>
  error('command-line', { file: 'command line', path: option }, message, hint);
