/** Every stock, measured in its printed sheet: cards, backs behind their fronts, nudges, start cells and crop marks are within 0.1 mm. */
import { beforeAll, describe, expect, it } from 'vitest';
import { toMillimetres } from '../../src/typeset/points.ts';
import { type Imposition, LONGEST_NUDGE } from '../../src/typeset/sheet/imposition.ts';
import { cellsOf, STOCKS, type Stock } from '../../src/typeset/sheet/stocks.ts';
import { boxesOf } from '../pdf/openPdf.ts';
import { printLayout } from '../pdf/printLayout.ts';
import { strokesOf } from '../pdf/strokesOf.ts';
import { type Corner, type Corners, cardCorners } from './cardCorners.ts';

const TOLERANCE = 0.1;
const PAPERS = { letter: { width: 215.9, height: 279.4 }, a4: { width: 210, height: 297 } } as const;

/** As the standards have them, in millimetres: paper, card, columns × rows, the first card's corner, pitch. */
const STANDARD = [
  ['avery-5371', 'letter', 88.9, 50.8, 2, 5, 19.05, 12.7, 88.9, 50.8],
  ['avery-5871', 'letter', 88.9, 50.8, 2, 5, 19.05, 12.7, 88.9, 50.8],
  ['avery-8371', 'letter', 88.9, 50.8, 2, 5, 19.05, 12.7, 88.9, 50.8],
  ['avery-8471', 'letter', 88.9, 50.8, 2, 5, 19.05, 12.7, 88.9, 50.8],
  ['avery-8373', 'letter', 88.9, 50.8, 2, 4, 12.7, 19.05, 101.6, 63.5],
  ['avery-c32011-10', 'a4', 85, 54, 2, 5, 15, 13.5, 95, 54],
  ['avery-c32015', 'a4', 85, 54, 2, 4, 17, 31.5, 91, 60],
  ['avery-l7414', 'a4', 90, 52, 2, 5, 15, 18.5, 90, 52],
  ['sigel-lp795', 'a4', 85, 55, 2, 5, 14, 10.5, 95, 55],
  ['plain-a4', 'a4', 85, 54, 2, 4, 14.5, 24, 96, 65],
  ['plain-letter', 'letter', 88.9, 50.8, 2, 4, 13.55, 21.6, 99.9, 61.8],
] as const;

/** A half-used sheet in a printer that drifts one way on fronts and another on backs. */
const HALF_USED = { startCell: 4, nudge: { front: { x: 1.5, y: -0.5 }, back: { x: -0.8, y: 2 } } } as const;
const IMPOSITIONS: Readonly<Record<string, Imposition>> = {
  'a whole sheet': { startCell: 1, nudge: { front: { x: 0, y: 0 }, back: { x: 0, y: 0 } }, flip: 'long' },
  'a whole sheet for a flip over the short edge': {
    startCell: 1,
    nudge: { front: { x: 0, y: 0 }, back: { x: 0, y: 0 } },
    flip: 'short',
  },
  'a nudged sheet from cell 4 on': { ...HALF_USED, flip: 'long' },
  'a nudged sheet from cell 4 on, for a flip over the short edge': { ...HALF_USED, flip: 'short' },
};

it('these are all the stocks there are', () => expect(STANDARD.map(([name]) => name)).toEqual(Object.keys(STOCKS)));

describe.each(STANDARD)('%s', (name, paper, width, height, columns, rows, x0, y0, dx, dy) => {
  const stock = STOCKS[name] as Stock;
  const sheet = PAPERS[paper];
  const cells = Array.from({ length: columns * rows }, (_, i) => ({
    left: x0 + (i % columns) * dx,
    top: y0 + Math.floor(i / columns) * dy,
  }));
  let single: Uint8Array;
  beforeAll(async () => {
    single = await printLayout('wallet-card', '', { stock });
  });

  it('has single cards of its size, with 3 mm of bleed', () => {
    const [trim = []] = boxesOf(single, 'TrimBox').map((box) => box.map(toMillimetres));
    expect(trim.map((length) => length.toFixed(1))).toEqual([3, 3, 3 + width, 3 + height].map((length) => length.toFixed(1)));
  });

  it('keeps ink and marks on the sheet in the longest nudge', () => {
    const reach = stock.cropMarks ? 8 : -3;
    const [first, last] = [cells[0], cells.at(-1)];
    const room = [first?.left, first?.top, sheet.width - width - (last?.left ?? 0), sheet.height - height - (last?.top ?? 0)];
    for (const margin of room) expect((margin ?? 0) - reach).toBeGreaterThanOrEqual(LONGEST_NUDGE);
  });

  describe.each(Object.entries(IMPOSITIONS))('%s', (_what, imposition) => {
    const { startCell, nudge, flip } = imposition;
    const printed = cells.slice(startCell - 1);
    let bytes: Uint8Array;
    let corners: Corners;
    beforeAll(async () => {
      bytes = await printLayout('wallet-card', 'sheet', { stock, imposition });
      corners = await cardCorners(bytes, single, { width, height });
    });

    it('is on its paper', () => {
      const pages = boxesOf(bytes, 'MediaBox').map((box) => box.map((points) => toMillimetres(points).toFixed(1)));
      const page = ['0.0', '0.0', sheet.width.toFixed(1), sheet.height.toFixed(1)];
      expect(pages).toEqual([page, page]);
    });

    it('has its fronts where the standard has them, upright, moved by the nudge', () => {
      expect(corners.front).toHaveLength(cellsOf(stock) - startCell + 1);
      near(
        corners.front,
        printed.map(({ left, top }) => ({ left: left + nudge.front.x, top: top + nudge.front.y })),
      );
      expect(corners.front.some(({ turned }) => turned)).toBe(false);
    });

    it('has each back behind its front once the sheet is turned over, and upright when the card is turned like a page', () => {
      const unmoved = corners.back.map(({ left, top }) => ({ left: left - nudge.back.x, top: top - nudge.back.y }));
      const behind = unmoved.map(({ left, top }) =>
        flip === 'long' ? { left: sheet.width - width - left, top } : { left, top: sheet.height - height - top },
      );
      near(behind, printed);
      expect(corners.back.every(({ turned }) => turned === (flip === 'short'))).toBe(true);
    });

    if (name.startsWith('plain')) {
      it('has two crop marks at each corner of each card, 5 mm long, 3 mm outside the cut, 0.25 points thick', async () => {
        const strokes = (await strokesOf(bytes)).filter(({ weight }) => Math.abs(weight - 0.25) < 0.01);
        const marks = new Set(
          strokes.map(({ page, left, top, right, bottom }) => describeMark(page, [left, top, right, bottom])),
        );
        const wanted = [corners.front, corners.back].flatMap((cards, index) =>
          cards.flatMap((corner) => marksAround(corner, { width, height }).map((mark) => ({ page: index + 1, mark }))),
        );
        for (const { page, mark } of wanted)
          expect(
            [...marks].some((one) => isMark(one, page, mark)),
            `${page}: ${mark}`,
          ).toBe(true);
        for (const one of marks)
          expect(
            wanted.some(({ page, mark }) => isMark(one, page, mark)),
            one,
          ).toBe(true);
      });
    } else {
      it('has no crop marks', async () => {
        expect((await strokesOf(bytes)).filter(({ weight }) => Math.abs(weight - 0.25) < 0.01)).toEqual([]);
      });
    }
  });
});

type Place = Pick<Corner, 'left' | 'top'>;

function near(found: readonly Place[], wanted: readonly Place[]): void {
  expect(found).toHaveLength(wanted.length);
  for (const [index, { left, top }] of wanted.entries()) {
    expect(Math.abs((found[index]?.left ?? 0) - left), `card ${index + 1}, left`).toBeLessThan(TOLERANCE);
    expect(Math.abs((found[index]?.top ?? 0) - top), `card ${index + 1}, top`).toBeLessThan(TOLERANCE);
  }
}

/** Left, top, right, bottom in millimetres. */
type Mark = readonly number[];

function marksAround({ left, top }: Place, { width, height }: { width: number; height: number }): Mark[] {
  const [right, bottom] = [left + width, top + height];
  return [
    ...[top, bottom].flatMap((y) => [
      [left - 8, y, left - 3, y],
      [right + 3, y, right + 8, y],
    ]),
    ...[left, right].flatMap((x) => [
      [x, top - 8, x, top - 3],
      [x, bottom + 3, x, bottom + 8],
    ]),
  ];
}

const describeMark = (page: number, box: readonly number[]) =>
  [page, ...box.map((points) => toMillimetres(points).toFixed(3))].join();

function isMark(described: string, page: number, mark: Mark): boolean {
  const [onPage, ...box] = described.split(',').map(Number);
  return onPage === page && mark.every((length, index) => Math.abs(length - (box[index] ?? 0)) < TOLERANCE);
}
