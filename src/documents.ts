/** What we print: each document with its template and the layouts it comes in. */
import type { ReactElement } from 'react';
import type { Paper } from './data/medicine.ts';
import type { Leaflet } from './leaflet/node.ts';
import type { Boxes } from './pdf/paint.ts';
import type { Figures } from './typeset/setting.ts';
import { PAPER_SIZES, type Size } from './typeset/sheet/paper.ts';
import { STOCKS, type Stock } from './typeset/sheet/stocks.ts';
import { type LookName, theme } from './typeset/theme.ts';
import { cardPageSize, typesetCard, typesetCardSheet } from './typeset/typesetCard.tsx';
import { typesetLeaflet } from './typeset/typesetLeaflet.tsx';

export const DOCUMENT_NAMES = [
  'leaflet',
  'injection-guide',
  'injection-log',
  'side-effects-sheet',
  'storage-sheet',
  'wallet-card',
] as const;
export type DocumentName = (typeof DOCUMENT_NAMES)[number];

/** The paper and the card stock that a build prints on. */
export type Print = Readonly<{ paper: Paper; stock: Stock }>;

export type Layout = Readonly<{
  /** The end of the file's name, empty for the document's first layout. */
  name: string;
  pageSize: (print: Print) => Size;
  /** The pages it has, where that is fixed. */
  pages?: number;
  /** How often the text of the tree stands in the file. */
  copies: (print: Print) => number;
  boxes?: Boxes;
  typeset: (leaflet: Leaflet, print: Print, figures: Figures) => ReactElement;
}>;

export type DocumentSpec = Readonly<{ name: DocumentName; template: string; layouts: readonly Layout[] }>;

/** A document on pages of the paper: its template, and the file, have its name. */
const onPages = (name: DocumentName, look: LookName, pages?: number): DocumentSpec => ({
  name,
  template: name,
  layouts: [
    {
      name: '',
      pageSize: ({ paper }) => PAPER_SIZES[paper],
      ...(pages === undefined ? {} : { pages }),
      copies: () => 1,
      typeset: (leaflet, { paper }, figures) => typesetLeaflet(leaflet, PAPER_SIZES[paper], figures, look),
    },
  ],
});

export const DOCUMENTS: readonly DocumentSpec[] = [
  onPages('leaflet', 'leaflet'),
  onPages('injection-guide', 'guide'),
  onPages('injection-log', 'form', 2), // a sheet of paper, printed on both sides
  onPages('side-effects-sheet', 'bands', 1),
  onPages('storage-sheet', 'poster', 1),
  {
    name: 'wallet-card',
    template: 'wallet-card',
    layouts: [
      {
        name: '',
        pageSize: ({ stock }) => cardPageSize(stock),
        pages: 2,
        copies: () => 1,
        boxes: { trim: theme.card.bleed, bleed: theme.card.bleed },
        typeset: (leaflet, { stock }, figures) => typesetCard(leaflet, stock, figures),
      },
      {
        name: 'sheet',
        pageSize: ({ stock }) => PAPER_SIZES[stock.paper],
        pages: 2,
        copies: ({ stock }) => stock.grid.columns * stock.grid.rows,
        typeset: (leaflet, { stock }, figures) => typesetCardSheet(leaflet, stock, figures),
      },
    ],
  },
];

/** The stock to print cards on: the edition's own, or, on another paper, the one that has this paper. */
export function printOn(stockName: string, editionPaper: Paper, paper: Paper = editionPaper): Print {
  const own = STOCKS[stockName];
  const stock = own?.paper === paper ? own : Object.values(STOCKS).find((candidate) => candidate.paper === paper);
  if (!stock) throw new Error(`no stock of cards on ${paper}`);
  return { paper, stock };
}
