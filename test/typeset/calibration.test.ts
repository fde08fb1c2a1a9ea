/** The test page for a stock: its crosses are measured in the PDF, and what it says to pass to --nudge moves them where they should be. */
import { beforeAll, describe, expect, it } from 'vitest';
import type { AskedPrint } from '../../src/documents.ts';
import { toMillimetres } from '../../src/typeset/points.ts';
import { impose } from '../../src/typeset/sheet/impose.ts';
import type { Imposition } from '../../src/typeset/sheet/imposition.ts';
import { STOCKS, type Stock } from '../../src/typeset/sheet/stocks.ts';
import { openPdf, type TextRun } from '../pdf/openPdf.ts';
import { printLayout } from '../pdf/printLayout.ts';
import { type Stroke, strokesOf } from '../pdf/strokesOf.ts';

const stock = STOCKS['avery-c32015'] as Stock;
const imposition: Imposition = { startCell: 3, nudge: { front: { x: 1.5, y: -0.5 }, back: { x: 0, y: 2 } }, flip: 'short' };
const asked: AskedPrint = { stock, imposition };
const TOLERANCE = 0.1;

type Line = Readonly<{ page: number; box: readonly number[] }>;
const inMillimetres = ({ page, left, top, right, bottom }: Stroke): Line => ({
  page,
  box: [left, top, right, bottom].map(toMillimetres),
});

let lines: readonly Line[];
let runs: readonly TextRun[];
beforeAll(async () => {
  const bytes = await printLayout('calibration', '', asked);
  lines = (await strokesOf(bytes)).map(inMillimetres);
  runs = (await openPdf(bytes)).runs;
});

const has = (page: number, box: readonly number[]) =>
  lines.some((line) => line.page === page && line.box.every((length, index) => Math.abs(length - (box[index] ?? 0)) < TOLERANCE));

describe.each(['front', 'back'] as const)('on the %s', (side) => {
  const page = side === 'front' ? 1 : 2;
  const cells = impose(stock, side, imposition).map(({ left, top }) => {
    const [x, y] = [toMillimetres(left), toMillimetres(top)];
    return { left: x, top: y, right: x + stock.card.width, bottom: y + stock.card.height };
  });

  it('each cell that is printed has its outline', () => {
    expect(cells).toHaveLength(6);
    for (const { left, top, right, bottom } of cells) {
      expect(has(page, [left, top, right, top]) && has(page, [left, bottom, right, bottom])).toBe(true);
      expect(has(page, [left, top, left, bottom]) && has(page, [right, top, right, bottom])).toBe(true);
    }
  });

  it('each corner has a cross with a tick a millimetre', () => {
    for (const { left, top, right, bottom } of cells) {
      for (const x of [left, right])
        for (const y of [top, bottom]) {
          expect(has(page, [x - 5, y, x + 5, y]) && has(page, [x, y - 5, x, y + 5])).toBe(true);
          for (const step of [-5, -4, -3, -2, -1, 1, 2, 3, 4, 5]) {
            const half = Math.abs(step) === 5 ? 1.6 : 0.8;
            expect(has(page, [x + step, y - half, x + step, y + half]), `tick ${step} aside`).toBe(true);
            expect(has(page, [x - half, y + step, x + half, y + step]), `tick ${step} down`).toBe(true);
          }
        }
    }
  });

  it('cells have their numbers, and text is upright, whichever way cards are turned', () => {
    const own = runs.filter((run) => run.page === page);
    const numbers = own.map(({ text }) => text).filter((text) => /^\d$/.test(text));
    expect(numbers).toEqual(['4', '5', '6', '7', '8']);
    expect(own.some(({ turned }) => turned)).toBe(false);
  });

  it('no line comes nearer to text than a millimetre', () => {
    const text = runs.filter((run) => run.page === page && !/^\d$/.test(run.text));
    const edges = text.map(({ x }) => toMillimetres(x) - (cells[0]?.left ?? 0));
    expect(Math.min(...edges)).toBeGreaterThanOrEqual(1.6 + 1);
  });
});

it('says its stock, and the nudges it was printed with, as they are passed on', () => {
  const text = runs.map((run) => run.text).join(' ');
  expect(text).toContain('Avery C32015');
  expect(text).toContain('--nudge 1.5,-0.5');
  expect(text).toContain('--nudge-back 0,2');
});
