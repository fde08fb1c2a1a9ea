/** The look of each layout, as data: type scale, page, columns, and how long a thing may be before it parts. Lengths in points. */
import type { Direction } from '../data/language.ts';
import type { BoxKind } from '../leaflet/node.ts';
import { mm, type Points, points } from './points.ts';
import { space, type TextStyleName, theme, type Writing } from './theme.ts';

export type Look = Readonly<{
  type: Readonly<Record<TextStyleName, Readonly<{ size: number; leading: number }>>>;
  /** Every distance is a multiple of the look's unit or half of one. */
  space: (units: number) => Points;
  page: Readonly<{
    /** Clear of the holes of a punch at the sides where a sheet may be bound. */
    margin: Readonly<{ top: Points; left: Points; right: Points }>;
    header: Points;
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
  figure: Readonly<{ step: Points; block: Points; item: Points }>;
  /** Whether a step's figure stands before its number, so that figures, numbers and words each have a column. */
  figuresFirst: boolean;
  /** Steps that all have a figure, and are all this short, in characters, run two in a row. */
  shortStep: number;
  /** The disc of a step's number, in ems of body text. */
  disc: number;
  /** The titles of boxes, where they are in another style than the frame says. */
  boxTitles?: Partial<Readonly<Record<BoxKind, TextStyleName>>>;
  /** Between a list and what is under it, in units. */
  afterList: number;
  /** Lines to write on. */
  writing: Writing;
  /** Whether the blocks of a page share the room that is left, from its top to its foot. */
  spread?: true;
  form: Readonly<{ row: Points; narrow: Points }>;
}>;

const { margin, header, footer, footerLines, measure, shortItem } = theme.leaflet;

/** A sheet that is bound at either side, and printed on both. */
const SIDES = { left: margin.punched, right: margin.punched };

export const STANDARD: Look = {
  type: theme.type,
  space,
  page: { margin: { top: margin.top, ...SIDES }, header, footer, footerLines },
  hangingHeads: true,
  measure,
  columnGap: points(0),
  halfPage: Number.POSITIVE_INFINITY, // its boxes are short, and a whole one is easier to read
  partsParagraphs: false,
  shortItem,
  figure: theme.figure,
  figuresFirst: false,
  shortStep: 0,
  disc: 1.28, // room for two digits
  afterList: 0,
  writing: { text: 'body', writeIn: { widths: ['64%', '32%'], height: mm(9) } },
  form: theme.form,
};

/** A leaflet of two columns, in type whose letters are as high as those of Arial in 10.7 points (x-heights of 0.536 and 0.519 em). */
const COMPACT_TYPE = {
  ...theme.type,
  title: { size: 22, leading: 1.2 },
  emergency: { size: 14.5, leading: 1.25 },
  section: { size: 13.5, leading: 1.2 },
  heading: { size: 10.4, leading: 1.25 },
  body: { size: 10.4, leading: 1.25 },
};

/** What stands across the columns. */
export const ACROSS: Look = {
  ...STANDARD,
  type: COMPACT_TYPE,
  space: (units) => points(0.75 * space(units)),
  shortItem: { inSection: 29, inBox: 50 },
};

/** A page of a booklet, from 0: bound at the edge where reading begins on odd pages, and at the other on even ones. */
export function boundPage(index: number, direction: Direction): Look {
  const { top, punched, outer } = margin;
  const atLeft = (index % 2 === 0) === (direction === 'ltr');
  const sides = atLeft ? { left: punched, right: outer } : { left: outer, right: punched };
  return { ...STANDARD, page: { ...STANDARD.page, margin: { top, ...sides } } };
}

/** What runs down a column. */
export const IN_COLUMN: Look = {
  ...ACROSS,
  hangingHeads: false,
  measure: 40,
  space: (units) => points(0.55 * space(units)),
  shortItem: { inSection: 14, inBox: 14 },
};

/** UKAAF G003: 18 points, nothing below 16, not even page numbers; one column, the start of each line at one edge. */
export const LARGE_PRINT: Look = {
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
    dose: { size: 32, leading: 1.2 },
    form: { size: 16, leading: 1.25 },
  },
  space: (units) => points(1.5 * space(units)),
  page: { margin: { top: mm(29.5), ...SIDES }, header, footer, footerLines: 6 },
  hangingHeads: false,
  measure: 48,
  columnGap: points(0),
  halfPage: 12,
  partsParagraphs: true,
  shortItem: { inSection: 0, inBox: 0 },
  figure: { step: mm(44), block: mm(66), item: mm(44) },
  figuresFirst: true,
  shortStep: 0,
  disc: 1.28,
  afterList: 0,
  writing: { text: 'body', writeIn: { widths: ['100%'], height: mm(15) } },
  form: { row: mm(15), narrow: mm(22) },
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
  },
  page: { margin: { top: mm(21.5), ...SIDES }, header, footer, footerLines: 7 },
  hangingHeads: false,
  measure: 42,
  columnGap: mm(8),
  writing: { text: 'body', writeIn: { widths: ['100%'], height: mm(9) } },
  halfPage: 22,
  shortItem: { inSection: 0, inBox: 0 },
};
