/** Sheets of cards by name: paper, card and grid (from the glabels-qt template database), in millimetres. */
import type { Paper } from '../../data/medicine.ts';

export type Stock = Readonly<{
  name: string;
  paper: Paper;
  card: Readonly<{ width: number; height: number }>;
  grid: Readonly<{ columns: number; rows: number }>;
  /** Left and top of the first card, and the distance from one card to the next. */
  first: Readonly<{ x: number; y: number }>;
  pitch: Readonly<{ x: number; y: number }>;
}>;

export const STOCKS: Readonly<Record<string, Stock>> = {
  'avery-5371': {
    name: 'Avery 5371',
    paper: 'letter',
    card: { width: 88.9, height: 50.8 },
    grid: { columns: 2, rows: 5 },
    first: { x: 19.05, y: 12.7 },
    pitch: { x: 88.9, y: 50.8 },
  },
  'avery-c32011-10': {
    name: 'Avery C32011-10',
    paper: 'a4',
    card: { width: 85, height: 54 },
    grid: { columns: 2, rows: 5 },
    first: { x: 15, y: 13.5 },
    pitch: { x: 95, y: 54 },
  },
};
