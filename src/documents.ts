/** What we print: each document with its template and the layouts it comes in. */
import type { ReactElement } from 'react';
import type { Paper } from './data/medicine.ts';
import type { Leaflet } from './leaflet/node.ts';
import { PAGE_LAYOUTS } from './pageLayouts.ts';
import type { Boxes } from './pdf/paint.ts';
import type { Figures } from './typeset/setting.ts';
import { PAPER_SIZES, type Size } from './typeset/sheet/paper.ts';
import { STOCKS, type Stock } from './typeset/sheet/stocks.ts';
import { theme } from './typeset/theme.ts';
import { cardPageSize, typesetCard, typesetCardSheet } from './typeset/typesetCard.tsx';

export const DOCUMENT_NAMES = ['leaflet', 'wallet-card'] as const;
export type DocumentName = (typeof DOCUMENT_NAMES)[number];

/** The paper and the card stock that a build prints on. */
export type Print = Readonly<{ paper: Paper; stock: Stock }>;

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
  /** How often the text of the tree stands in the file. */
  copies: (print: Print) => number;
  boxes?: Boxes;
  /** @param source the same sheet in the source language, for a bilingual layout */
  typeset: (leaflet: Leaflet, print: Print, figures: Figures, source?: Leaflet) => ReactElement;
}>;

export type DocumentSpec = Readonly<{ name: DocumentName; template: string; layouts: readonly Layout[] }>;

export const DOCUMENTS: readonly DocumentSpec[] = [
  {
    name: 'leaflet',
    template: 'leaflet',
    layouts: PAGE_LAYOUTS,
  },
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
        typeset: (leaflet, { stock }, figures) => typesetCard(leaflet, stock, figures),
      },
      {
        kind: 'standard',
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
