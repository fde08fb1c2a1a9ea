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
  /** On paper without perforation marks say where to cut. */
  cropMarks?: true;
}>;
type Geometry = Omit<Stock, 'name'>;

const AVERY_5371: Geometry = {
  paper: 'letter',
  card: { width: 88.9, height: 50.8 },
  grid: { columns: 2, rows: 5 },
  first: { x: 19.05, y: 12.7 },
  pitch: { x: 88.9, y: 50.8 },
};
const AVERY_8373: Geometry = {
  paper: 'letter',
  card: { width: 88.9, height: 50.8 },
  grid: { columns: 2, rows: 4 },
  first: { x: 12.7, y: 19.05 },
  pitch: { x: 101.6, y: 63.5 },
};
const AVERY_C32011: Geometry = {
  paper: 'a4',
  card: { width: 85, height: 54 },
  grid: { columns: 2, rows: 5 },
  first: { x: 15, y: 13.5 },
  pitch: { x: 95, y: 54 },
};
const AVERY_C32015: Geometry = {
  paper: 'a4',
  card: { width: 85, height: 54 },
  grid: { columns: 2, rows: 4 },
  first: { x: 17, y: 31.5 },
  pitch: { x: 91, y: 60 },
};
const AVERY_L7414: Geometry = {
  paper: 'a4',
  card: { width: 90, height: 52 },
  grid: { columns: 2, rows: 5 },
  first: { x: 15, y: 18.5 },
  pitch: { x: 90, y: 52 },
};
const SIGEL_LP795: Geometry = {
  paper: 'a4',
  card: { width: 85, height: 55 },
  grid: { columns: 2, rows: 5 },
  first: { x: 14, y: 10.5 },
  pitch: { x: 95, y: 55 },
};
/** Gutters of 11 mm: the bleed of one card, a crop mark that serves both cards, the bleed of the other. */
const PLAIN_A4: Geometry = {
  paper: 'a4',
  card: { width: 85, height: 54 },
  grid: { columns: 2, rows: 4 },
  first: { x: 14.5, y: 24 },
  pitch: { x: 96, y: 65 },
  cropMarks: true,
};
const PLAIN_LETTER: Geometry = {
  paper: 'letter',
  card: { width: 88.9, height: 50.8 },
  grid: { columns: 2, rows: 4 },
  first: { x: 13.55, y: 21.6 },
  pitch: { x: 99.9, y: 61.8 },
  cropMarks: true,
};

/** The first stock on a paper is the one that is taken when only the paper is asked for. */
export const STOCKS: Readonly<Record<string, Stock>> = {
  'avery-5371': { name: 'Avery 5371', ...AVERY_5371 },
  'avery-5871': { name: 'Avery 5871', ...AVERY_5371 },
  'avery-8371': { name: 'Avery 8371', ...AVERY_5371 },
  'avery-8471': { name: 'Avery 8471', ...AVERY_5371 },
  'avery-8373': { name: 'Avery 8373', ...AVERY_8373 },
  'avery-c32011-10': { name: 'Avery C32011-10', ...AVERY_C32011 },
  'avery-c32015': { name: 'Avery C32015', ...AVERY_C32015 },
  'avery-l7414': { name: 'Avery L7414', ...AVERY_L7414 },
  'sigel-lp795': { name: 'Sigel LP795', ...SIGEL_LP795 },
  'plain-a4': { name: 'A4', ...PLAIN_A4 },
  'plain-letter': { name: 'Letter', ...PLAIN_LETTER },
};

/** How many cards a sheet holds. */
export const cellsOf = ({ grid }: Stock): number => grid.columns * grid.rows;

/** The names of the stocks on a paper. */
export const stocksOn = (paper: Paper): string[] =>
  Object.entries(STOCKS).flatMap(([name, stock]) => (stock.paper === paper ? [name] : []));
