/** The look of each layout, as data: type scale, page, columns, and how long a thing may be before it parts. Lengths in points. */
import type { Direction } from '../data/language.ts';
import type { BoxKind } from '../leaflet/node.ts';
import { mm, type Points, points } from './points.ts';
import { space, type TextStyleName, theme } from './theme.ts';

export type Look = Readonly<{
  type: Readonly<Record<TextStyleName, Readonly<{ size: number; leading: number }>>>;
  /** Every distance is a multiple of the look's unit or half of one. */
  space: (units: number) => Points;
  page: Readonly<{
    /** Clear of the holes of a punch at the sides where a sheet may be bound. */
    margin: Readonly<{ left: Points; right: Points }>;
    /** From the page's upper edge to the band, and the lines of text that the band and the header under it hold. */
    head: Points;
    bandLines: number;
    headerLines: number;
    /** From the page's lower edge to the footer, and the lines of text that it holds. */
    footer: Points;
    footerLines: number;
  }>;
  /** Side heads hang in a column of their own, and the pharmacy's block beside the title; or each stands in the full measure. */
  hangingHeads: boolean;
  /** Between the columns of two languages. */
  columnGap: Points;
  /** Characters of body text in a line, about. */
  measure: number;
  /** Lines of body text in half a page: a box or a row that is longer may part over pages. */
  halfPage: number;
  /** A paragraph may part between its lines; otherwise only a long one may. */
  partsParagraphs: boolean;
  /** Lists whose items are all this short, in characters, run in two columns. */
  shortItem: Readonly<{ inSection: number; inBox: number }>;
  /** Steps that all have a figure, and are all this short, in characters, run two in a row. */
  shortStep: number;
  headings: Readonly<Record<1 | 2 | 3, TextStyleName>>;
  boxTitles: Readonly<Record<BoxKind, TextStyleName>>;
  /** Widths of figures: beside a step, beside a block of text, beside an item of a list, and in a row of their own. */
  figure: Readonly<{ step: Points; block: Points; item: Points; inRow: Points }>;
  /** Items with a figure each that stand in a row. */
  picturedInRow: number;
  /** Topics with no more figures than these stay on one page. */
  figuresTogether: number;
  /** Whether a step's figure stands before its number, so that figures, numbers and words each have a column. */
  figuresFirst: boolean;
  /** The disc that a step's number stands in, in ems of the text: room for two digits. */
  disc: number;
  /** Between a list and what is under it. */
  afterList: Points;
  /** How much of the usual space stands in and under boxes, figures with text, and tables. */
  air: number;
  /** Whether the blocks of a page share the room that is left, from its top to its foot. */
  spread: boolean;
  /** Tables to fill in by hand: the height of a row, and the width of a column that holds a number or a letter. */
  form: Readonly<{ row: Points; narrow: Points }>;
  writeIn: WriteInLook;
}>;

/** Lines to write on: the style of their labels, their widths in order, and the height that a hand needs. */
export type WriteInLook = Readonly<{ text: TextStyleName; widths: readonly string[]; height: number; marginBottom: number }>;

const { margin, head, footer, footerLines, measure, shortItem } = theme.leaflet;

/** A sheet that is bound at either side, and printed on both. */
const SIDES = { left: margin.punched, right: margin.punched };

export const STANDARD: Look = {
  type: theme.type,
  space,
  page: { margin: SIDES, head, bandLines: 1, headerLines: 1, footer, footerLines },
  hangingHeads: true,
  measure,
  columnGap: points(0),
  halfPage: Number.POSITIVE_INFINITY, // its boxes are short, and a whole one is easier to read
  partsParagraphs: false,
  shortItem,
  shortStep: 0,
  headings: { 1: 'title', 2: 'section', 3: 'heading' },
  boxTitles: { emergency: 'emergency', 'key-information': 'section', warning: 'heading', note: 'heading' },
  figure: { step: mm(27), block: mm(42), item: mm(27), inRow: mm(15) },
  picturedInRow: 2,
  figuresTogether: 3,
  figuresFirst: false,
  disc: 1.28,
  afterList: points(0),
  air: 1,
  spread: false,
  form: { row: mm(10), narrow: mm(16) },
  writeIn: { text: 'body', widths: ['64%', '32%'], height: mm(9), marginBottom: space(1) },
};

/** A leaflet of two columns. */
const COMPACT_TYPE = {
  ...theme.type,
  title: { size: 22, leading: 1.2 },
  emergency: { size: 15, leading: 1.25 },
  section: { size: 14, leading: 1.2 },
  heading: { size: 11, leading: 1.27 },
  body: { size: 11, leading: 1.27 },
};

/** What stands across the columns. */
export const ACROSS: Look = {
  ...STANDARD,
  type: COMPACT_TYPE,
  space: (units) => points(0.8 * space(units)),
  shortItem: { inSection: 29, inBox: 50 },
};

/** A page of a booklet, from 0: bound at the edge where reading begins on odd pages, and at the other on even ones. */
export function boundPage(index: number, direction: Direction): Look {
  const { punched, outer } = margin;
  const atLeft = (index % 2 === 0) === (direction === 'ltr');
  const sides = atLeft ? { left: punched, right: outer } : { left: outer, right: punched };
  return { ...STANDARD, page: { ...STANDARD.page, margin: sides } };
}

/** What runs down a column. */
export const IN_COLUMN: Look = {
  ...ACROSS,
  hangingHeads: false,
  measure: 40,
  space: (units) => points(0.53 * space(units)),
  shortItem: { inSection: 14, inBox: 14 },
};

/** UKAAF G003: 18 points, nothing below 16, not even page numbers; one column, the start of each line at one edge. */
export const LARGE_PRINT: Look = {
  ...STANDARD,
  type: {
    ...theme.type, // cards have no large print
    title: { size: 32, leading: 1.2 },
    tagline: { size: 18, leading: 1.3 },
    emergency: { size: 25, leading: 1.25 },
    section: { size: 25, leading: 1.25 },
    heading: { size: 19, leading: 1.3 },
    body: { size: 18, leading: 1.4 },
    furniture: { size: 16, leading: 1.25 },
    step: { size: 16, leading: 1 },
    form: { size: 16, leading: 1.25 },
    sheetTitle: { size: 28, leading: 1.2 },
    posterTitle: { size: 32, leading: 1.2 },
    posterHeading: { size: 25, leading: 1.2 },
  },
  space: (units) => points(1.5 * space(units)),
  page: { margin: SIDES, head, bandLines: 1, headerLines: 2, footer, footerLines: 6 },
  hangingHeads: false,
  measure: 48,
  columnGap: points(0),
  halfPage: 12,
  partsParagraphs: true,
  shortItem: { inSection: 0, inBox: 0 },
  figure: { step: mm(44), block: mm(66), item: mm(44), inRow: mm(36) },
  picturedInRow: 1,
  figuresTogether: 1,
  form: { row: mm(15), narrow: mm(24) },
  writeIn: { text: 'body', widths: ['100%'], height: mm(14), marginBottom: space(2) },
};

/** Two columns at the sizes of the standard look; only what would be too wide for half a page is smaller. */
export const BILINGUAL: Look = {
  ...STANDARD,
  type: {
    ...theme.type,
    title: { size: 22, leading: 1.2 },
    tagline: { size: 12, leading: 1.3 },
    emergency: { size: 15, leading: 1.25 },
    section: { size: 13.5, leading: 1.25 },
    sheetTitle: { size: 18, leading: 1.2 },
    posterTitle: { size: 20, leading: 1.2 },
    posterHeading: { size: 15, leading: 1.2 },
  },
  page: { margin: SIDES, head, bandLines: 1, headerLines: 2, footer, footerLines: 7 },
  hangingHeads: false,
  measure: 42,
  columnGap: mm(8),
  halfPage: 22,
  shortItem: { inSection: 0, inBox: 0 },
  picturedInRow: 1,
  writeIn: { ...STANDARD.writeIn, widths: ['100%'] },
};

/** The look where lines are so much higher than Latin ones: fewer of them fill half a page. */
export const withLeading = (look: Look, leading: number): Look => ({ ...look, halfPage: look.halfPage / leading });
