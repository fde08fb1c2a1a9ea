/** What we print: each document with its template and the layouts it comes in. */
import type { ReactElement } from 'react';
import type { Paper } from './data/medicine.ts';
import type { Leaflet } from './leaflet/node.ts';
import { LEAFLET_LAYOUTS, pageLayouts } from './pageLayouts.ts';
import type { Boxes } from './pdf/paint.ts';
import { STEPS } from './typeset/fitting.tsx';
import type { KindName } from './typeset/kinds.ts';
import type { Figures } from './typeset/setting.ts';
import { foldedStock } from './typeset/sheet/foldedStock.ts';
import { type Imposition, STRAIGHT } from './typeset/sheet/imposition.ts';
import { PAPER_SIZES, type Size } from './typeset/sheet/paper.ts';
import { cellsOf, STOCKS, type Stock } from './typeset/sheet/stocks.ts';
import { theme } from './typeset/theme.ts';
import { typesetCalibration } from './typeset/typesetCalibration.tsx';
import { cardPageSize, typesetCard, typesetCardSheet } from './typeset/typesetCard.tsx';
import type { HeightsOf } from './typeset/typesetColumns.tsx';
import { typesetFoldedCard } from './typeset/typesetFoldedCard.tsx';

export const DOCUMENT_NAMES = [
  'leaflet',
  'injection-guide',
  'injection-log',
  'side-effects-sheet',
  'storage-sheet',
  'wallet-card',
  'folded-card',
  'calibration',
] as const;
export type DocumentName = (typeof DOCUMENT_NAMES)[number];

/** The paper and the card stock that a build prints on, and how cards are put on it. */
export type Print = Readonly<{ paper: Paper; stock: Stock; imposition: Imposition }>;

/** What a document can be asked for as; a bilingual sheet is for a language other than the source. A card has no other layout than the standard one, on its own and on a sheet. */
export const LAYOUT_NAMES = ['standard', 'large-print', 'bilingual'] as const;
export type LayoutName = (typeof LAYOUT_NAMES)[number];

export type Layout = Readonly<{
  kind: LayoutName;
  /** The end of the file's name, empty for the document's first layout. */
  name: string;
  pageSize: (print: Print) => Size;
  /** The pages it has, where that is fixed. */
  pages?: number;
  /** The pages it should not go over, where smaller steps of type can help that. */
  aim?: number;
  /** How often its look may give way to long wording, by smaller type and distances; never, where it is not said. */
  steps?: number;
  /** How often the text of the tree stands in the file. */
  copies: (print: Print) => number;
  boxes?: Boxes;
  /**
   * @param source the same sheet in the source language, for a bilingual layout
   * @param steps how often its look gives way
   */
  typeset: (
    leaflet: Leaflet,
    print: Print,
    figures: Figures,
    heightsOf: HeightsOf,
    source: Leaflet | undefined,
    steps: number,
  ) => ReactElement | Promise<ReactElement>;
}>;

export type DocumentSpec = Readonly<{
  name: DocumentName;
  template: string;
  layouts: readonly Layout[];
  /** For who prints, not for patients: made only when it is asked for by its name. */
  onlyAsked?: true;
}>;

/** A document on pages of the paper: its template, and the file, have its name. */
const onPages = (name: DocumentName, kind: KindName, standard: Pick<Layout, 'pages' | 'aim'>): DocumentSpec => ({
  name,
  template: name,
  layouts: pageLayouts(kind, standard),
});

/** A sheet of paper, printed on both sides. Seven columns with heads in large print are wider than the paper. */
const LOG: DocumentSpec = {
  name: 'injection-log',
  template: 'injection-log',
  layouts: pageLayouts('form', { pages: 2 }).filter(({ kind }) => kind !== 'large-print'),
};

export const DOCUMENTS: readonly DocumentSpec[] = [
  { name: 'leaflet', template: 'leaflet', layouts: LEAFLET_LAYOUTS },
  onPages('injection-guide', 'guide', { aim: 4 }),
  LOG,
  onPages('side-effects-sheet', 'bands', { pages: 1 }),
  onPages('storage-sheet', 'poster', { pages: 1 }),
  {
    name: 'wallet-card',
    template: 'wallet-card',
    layouts: [
      {
        kind: 'standard',
        name: '',
        pageSize: ({ stock }) => cardPageSize(stock),
        pages: 2,
        copies: () => 1,
        boxes: { trim: theme.card.bleed, bleed: theme.card.bleed },
        steps: STEPS,
        typeset: (leaflet, { stock }, figures, _heightsOf, _source, steps) => typesetCard(leaflet, stock, figures, steps),
      },
      {
        kind: 'standard',
        name: 'sheet',
        pageSize: ({ stock }) => PAPER_SIZES[stock.paper],
        pages: 2,
        copies: ({ stock, imposition }) => cellsOf(stock) - imposition.startCell + 1,
        steps: STEPS,
        typeset: (leaflet, { stock, imposition }, figures, _heightsOf, _source, steps) =>
          typesetCardSheet(leaflet, stock, figures, imposition, steps),
      },
    ],
  },
  {
    name: 'folded-card',
    template: 'folded-card',
    layouts: [
      {
        kind: 'standard',
        name: '',
        pageSize: ({ stock }) => PAPER_SIZES[stock.paper],
        pages: 2,
        copies: ({ stock }) => cellsOf(foldedStock(stock)),
        steps: STEPS,
        typeset: (leaflet, { stock, imposition }, figures, _heightsOf, _source, steps) =>
          typesetFoldedCard(leaflet, stock, figures, imposition, steps),
      },
    ],
  },
  {
    name: 'calibration',
    template: 'calibration',
    onlyAsked: true,
    layouts: [
      {
        kind: 'standard',
        name: '',
        pageSize: ({ stock }) => PAPER_SIZES[stock.paper],
        pages: 2,
        copies: () => 1,
        steps: STEPS,
        typeset: (leaflet, { stock, imposition }, figures, _heightsOf, _source, steps) =>
          typesetCalibration(leaflet, stock, figures, imposition, steps),
      },
    ],
  },
];

/** What was asked for in place of the edition's own. */
export type AskedPrint = Readonly<{ paper?: Paper | undefined; stock?: Stock | undefined; imposition?: Imposition }>;

/** Cards go on the stock that was asked for, or on the edition's own, or, on another paper, on the first that has this paper. */
export function printOn(stockName: string, editionPaper: Paper, asked: AskedPrint = {}): Print {
  const { paper = editionPaper, imposition = STRAIGHT } = asked;
  const own = STOCKS[stockName];
  const onPaper = own?.paper === paper ? own : Object.values(STOCKS).find((candidate) => candidate.paper === paper);
  const stock = asked.stock ?? onPaper;
  if (!stock) throw new Error(`no stock of cards on ${paper}`);
  return { paper, stock, imposition };
}

/** How a sheet is printed, as the values that its wording can name. */
export function printValues({ stock, imposition: { nudge } }: Print): Readonly<Record<string, string>> {
  return {
    'print.stock': stock.name,
    'print.nudge': `--nudge ${nudge.front.x},${nudge.front.y}`,
    'print.nudgeBack': `--nudge-back ${nudge.back.x},${nudge.back.y}`,
  };
}
