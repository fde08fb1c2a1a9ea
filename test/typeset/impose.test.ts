/** Where the cards of a sheet lie: as the table of stocks says (glabels-qt template database), in the plan and in the print. */
import path from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { PANEL_SIDES, type PanelSide } from '../../src/leaflet/node.ts';
import { toMillimetres } from '../../src/typeset/points.ts';
import { impose } from '../../src/typeset/sheet/impose.ts';
import { STOCKS, type Stock } from '../../src/typeset/sheet/stocks.ts';
import { filesIn } from '../cli/filesIn.ts';
import { openPdf, type TextRun } from '../pdf/openPdf.ts';
import { soundBuild } from '../pdf/realBuild.ts';
import { sharedFolder } from '../support/project.ts';

/** From the standard, in millimetres: the left edges of the columns, and the top edges of the rows. */
const STANDARD = [
  {
    id: 'avery-5371',
    edition: 'us',
    paper: 215.9,
    card: 88.9,
    columns: [19.05, 107.95],
    rows: [12.7, 63.5, 114.3, 165.1, 215.9],
    pitch: { x: 88.9, y: 50.8 },
  },
  {
    id: 'avery-c32011-10',
    edition: 'eu',
    paper: 210,
    card: 85,
    columns: [15, 110],
    rows: [13.5, 67.5, 121.5, 175.5, 229.5],
    pitch: { x: 95, y: 54 },
  },
] as const;
const TENTH = 0.1;
const FIRST_WORDS: Readonly<Record<PanelSide, string>> = { front: 'I use anakinra', back: 'For emergency staff' };

const output = path.join(sharedFolder(), 'output');
beforeAll(() => soundBuild({ editions: ['us', 'eu'], languages: ['en'], documents: ['wallet-card'], output }));

describe.each(STANDARD)('$id', ({ id, edition, paper, card, columns, rows, pitch }) => {
  const stock = STOCKS[id] as Stock;
  const corners = (side: PanelSide) =>
    impose(stock, side).map(({ left, top }) => [toMillimetres(left), toMillimetres(top)] as const);
  const fromStandard = rows.flatMap((y) => columns.map((x) => [x, y] as const));

  it('has the corner of every front where the standard has it', () => {
    const fronts = corners('front');
    expect(fronts).toHaveLength(10);
    for (const [index, [x, y]] of fromStandard.entries()) {
      expect(Math.abs((fronts[index]?.[0] ?? 0) - x), `card ${index}, left`).toBeLessThan(TENTH);
      expect(Math.abs((fronts[index]?.[1] ?? 0) - y), `card ${index}, top`).toBeLessThan(TENTH);
    }
  });

  it('has every back behind its front, once the sheet is turned over its long edge', () => {
    for (const [index, [x, y]] of corners('back').entries()) {
      const [frontX, frontY] = fromStandard[index] ?? [0, 0];
      expect(Math.abs(paper - x - card - frontX), `card ${index}, left`).toBeLessThan(TENTH);
      expect(Math.abs(y - frontY), `card ${index}, top`).toBeLessThan(TENTH);
    }
  });

  describe('in the printed sheet', () => {
    const starts = new Map<PanelSide, readonly TextRun[]>();
    beforeAll(async () => {
      const { runs } = await openPdf(filesIn(output).get(`${edition}/en/wallet-card-sheet.pdf`) ?? Buffer.of());
      for (const [page, side] of PANEL_SIDES.entries())
        starts.set(
          side,
          runs.filter((run) => run.page === page + 1 && run.text.startsWith(FIRST_WORDS[side])),
        );
    });
    const startsOf = (side: PanelSide) =>
      (starts.get(side) ?? []).map(({ x, y }) => [toMillimetres(x), toMillimetres(y)] as const);

    it('the fronts have exactly the pitch of the stock, from column to column and from row to row', () => {
      const fronts = startsOf('front');
      expect(fronts).toHaveLength(10);
      const [x0 = 0, y0 = 0] = fronts[0] ?? [];
      for (const [index, [x, y]] of fronts.entries()) {
        expect(x - x0, `card ${index}`).toBeCloseTo((index % 2) * pitch.x, 2);
        expect(y - y0, `card ${index}`).toBeCloseTo(Math.floor(index / 2) * pitch.y, 2);
      }
    });

    it.each(PANEL_SIDES)('the text of every %s begins at the same place within its card, at least 3 mm from the cut', (side) => {
      const found = startsOf(side);
      expect(found).toHaveLength(10);
      const insets = found.map(([x, y], index) => {
        const [left, top] = fromStandard[index] ?? [0, 0];
        return [x - (side === 'front' ? left : paper - left - card), y - top] as const;
      });
      const [first = [0, 0]] = insets;
      expect(Math.min(...first)).toBeGreaterThanOrEqual(3);
      for (const inset of insets) {
        expect(Math.abs(inset[0] - first[0])).toBeLessThan(TENTH);
        expect(Math.abs(inset[1] - first[1])).toBeLessThan(TENTH);
      }
    });
  });
});
