/** Folded cards, measured in the PDF: four panels a strip, each behind the right one, and marks where to cut and to fold. */
import { beforeAll, describe, expect, it } from 'vitest';
import type { Edition } from '../../src/data/edition.ts';
import type { Panel } from '../../src/leaflet/node.ts';
import { toMillimetres } from '../../src/typeset/points.ts';
import type { Imposition } from '../../src/typeset/sheet/imposition.ts';
import { STOCKS, type Stock } from '../../src/typeset/sheet/stocks.ts';
import { theme } from '../../src/typeset/theme.ts';
import { openPdf, type TextRun } from '../pdf/openPdf.ts';
import { printLayout } from '../pdf/printLayout.ts';
import { type Stroke, strokesOf } from '../pdf/strokesOf.ts';

const TOLERANCE = 0.1;
/** Millimetres: a stock, its paper, its card, and the corner of the first of four strips on it, one 11 mm under the other. */
const STOCKS_TO_FOLD = [
  ['avery-5371', { width: 215.9, height: 279.4 }, { width: 88.9, height: 50.8 }, { left: 19.05, top: 21.6 }],
  ['avery-c32011-10', { width: 210, height: 297 }, { width: 85, height: 54 }, { left: 20, top: 24 }],
  ['avery-l7414', { width: 210, height: 297 }, { width: 90, height: 52 }, { left: 15, top: 28 }],
  ['sigel-lp795', { width: 210, height: 297 }, { width: 85, height: 55 }, { left: 20, top: 22 }],
] as const;
const STRIPS = 4;
const GUTTER = 11;

/** Each title is the first text of its panel. */
type Titles = Readonly<Record<Panel['side'], string>>;
const ENGLISH: Titles = { front: 'I use', 'inside-start': 'At home', 'inside-end': 'For emergency', back: 'For emergency' };

const impositionFor = (flip: 'long' | 'short', nudge = { x: 0, y: 0 }): Imposition => ({
  startCell: 7, // of the sheet of single cards: a folded card is on plain paper
  nudge: { front: nudge, back: { x: 0, y: 0 } },
  flip,
});

type Line = Readonly<{ page: number; box: readonly number[] }>;
const lineOf = ({ page, left, top, right, bottom }: Stroke): Line => ({
  page,
  box: [left, top, right, bottom].map(toMillimetres),
});

async function print(name: string, imposition: Imposition, sheet?: readonly [Edition, string]) {
  const bytes = await printLayout('folded-card', '', { stock: STOCKS[name] as Stock, imposition }, sheet);
  const marks = (await strokesOf(bytes)).filter(({ weight }) => Math.abs(weight - theme.cropMark.weight) < 0.01);
  return { runs: (await openPdf(bytes)).runs, marks: marks.map(lineOf) };
}

/** The left and top of a text in millimetres, as its page is read: one that is printed upside down is turned first. */
function placesOf(runs: readonly TextRun[], page: number, title: string, paper: { width: number; height: number }) {
  const found = runs.filter((run) => run.page === page && run.text.startsWith(title));
  return found.map(({ x, y, turned }) =>
    turned
      ? { left: paper.width - toMillimetres(x), top: paper.height - toMillimetres(y) }
      : { left: toMillimetres(x), top: toMillimetres(y) },
  );
}

describe.each(STOCKS_TO_FOLD)('of the size of %s', (name, paper, card, first) => {
  describe.each(['long', 'short'] as const)('for a flip over the %s edge', (flip) => {
    const nudge = { x: 1, y: -2 };
    let printed: Awaited<ReturnType<typeof print>>;
    beforeAll(async () => {
      printed = await print(name, impositionFor(flip, nudge));
    });

    it('has the back at the left of the front, and inside the start at the left of the end, on each strip', () => {
      const left = (page: number, title: string) => placesOf(printed.runs, page, title, paper).map((place) => place.left);
      const inHalf = (half: 0 | 1, page: number, title: string, dx: number) => {
        const from = first.left + half * card.width + dx + 3;
        const found = left(page, title);
        expect(found, title).toHaveLength(STRIPS);
        for (const x of found) {
          expect(x, title).toBeGreaterThan(from);
          expect(x, title).toBeLessThan(from + 3);
        }
      };
      inHalf(0, 1, ENGLISH.back, nudge.x);
      inHalf(1, 1, ENGLISH.front, nudge.x);
      inHalf(0, 2, ENGLISH['inside-start'], 0);
      inHalf(1, 2, ENGLISH['inside-end'], 0);
    });

    it('has the inside behind the outside: titles are as far from the edges of the strip', () => {
      const outside = placesOf(printed.runs, 1, ENGLISH.front, paper);
      const inside = placesOf(printed.runs, 2, ENGLISH['inside-start'], paper);
      for (const [index, { left, top }] of outside.entries()) {
        expect(Math.abs(left - nudge.x - card.width - (inside[index]?.left ?? 0))).toBeLessThan(TOLERANCE);
        expect(Math.abs(top - nudge.y - (inside[index]?.top ?? 0))).toBeLessThan(TOLERANCE);
      }
      expect(printed.runs.filter(({ page }) => page === 2).every(({ turned }) => turned === (flip === 'short'))).toBe(true);
    });

    it('has crop marks at the corners of each strip, and fold marks over and under its middle', () => {
      for (const page of [1, 2]) {
        const moved = page === 1 ? nudge : { x: 0, y: 0 };
        for (let strip = 0; strip < STRIPS; strip++) {
          const [left, top] = [first.left + moved.x, first.top + moved.y + strip * (card.height + GUTTER)];
          const wanted = [left, left + card.width, left + 2 * card.width].flatMap((x) => [
            [x, top - 8, x, top - 3],
            [x, top + card.height + 3, x, top + card.height + 8],
          ]);
          for (const mark of wanted) expect(has(printed.marks, page, mark), `${page}: ${mark}`).toBe(true);
        }
      }
    });
  });
});

it('from right to left opens to the right: the front is at the left of the back, and the start of the inside at the right', async () => {
  const { runs } = await print('avery-c32011-10', impositionFor('long'), ['eu', 'ar']);
  const middle = 105;
  const textsIn = (page: number, half: 'left' | 'right') =>
    runs
      .filter((run) => run.page === page && (half === 'left') === toMillimetres(run.x) < middle)
      .map(({ text }) => text)
      .join(' ');
  const arabic = /\p{Script=Arabic}{4}/u;
  expect([textsIn(1, 'left'), textsIn(2, 'right')].map((text) => arabic.test(text))).toEqual([true, true]);
  expect([textsIn(1, 'right'), textsIn(2, 'left')].map((text) => arabic.test(text))).toEqual([false, false]);
  expect(textsIn(1, 'right')).toContain('TNF');
  expect(textsIn(2, 'left')).toContain('Serious allergic reaction');
});

it('is set in 9.5 points or more', () => {
  expect(theme.type[theme.folded.text].size).toBeGreaterThanOrEqual(9.5);
  expect(theme.type[theme.folded.title].size).toBeGreaterThanOrEqual(9.5);
});

const has = (lines: readonly Line[], page: number, box: readonly number[]) =>
  lines.some((line) => line.page === page && line.box.every((length, index) => Math.abs(length - (box[index] ?? 0)) < TOLERANCE));
