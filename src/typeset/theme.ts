/** The look, as data: type scale, colours, spacing, margins. Lengths in points. */
import type { BoxKind } from '../leaflet/node.ts';
import { mm, points } from './points.ts';

/** The spacing unit; every distance is a multiple of it or half of one. */
const UNIT = 4;
export const space = (units: number) => points(units * UNIT);

export const theme = {
  colour: {
    ink: '#141414',
    /** The one accent: 8.6 : 1 on white, and dark enough on a black-and-white laser. */
    accent: '#0b4f6c',
    paper: '#ffffff',
    rule: '#8a9299',
  },
  /** Sizes in points with their leading as a multiple (USP <17>: 25 to 30 % more than the size). */
  type: {
    title: { size: 26, leading: 1.2 },
    sheetTitle: { size: 21, leading: 1.2 },
    tagline: { size: 13, leading: 1.3 },
    emergency: { size: 16, leading: 1.25 },
    section: { size: 15, leading: 1.2 },
    heading: { size: 11, leading: 1.25 },
    body: { size: 11, leading: 1.25 },
    furniture: { size: 8.5, leading: 1.3 },
    /** The number in a step's disc. */
    step: { size: 8.5, leading: 1 },
    guide: { size: 12, leading: 1.3 },
    guideStep: { size: 12, leading: 1 },
    /** What is written over a column, and what stands in a cell. */
    form: { size: 10, leading: 1.25 },
    /** To be read from two metres. */
    posterTitle: { size: 28, leading: 1.15 },
    posterHeading: { size: 21, leading: 1.2 },
    poster: { size: 17, leading: 1.25 },
    cardTitle: { size: 9, leading: 1.2 },
    /** Never smaller: what does not fit a panel at 8 points is an error. */
    card: { size: 8, leading: 1.2 },
  },
  leaflet: {
    margin: { top: mm(16), start: mm(12.7), end: mm(12.7) },
    header: mm(8.5),
    /** From the page's lower edge to the footer, and the lines of text that it holds. */
    footer: mm(8),
    footerLines: 3,
    /** The column that side heads hang in; what is left beside it is the measure, about 68 characters. */
    sideColumn: mm(33.5),
    gutter: mm(4),
    /** A side head longer than this, in characters, has three lines. */
    longHead: 28,
    /** Lists of a section whose items are all this short, in characters, run in two columns. */
    shortItem: 29,
  },
  /** Tables to fill in by hand: the width of a column that holds a number or a letter. */
  form: { narrow: mm(16) },
  card: {
    /** Ink stays this far inside the cut, because printers drift (standards: at least 3 mm). */
    safe: mm(3),
    bleed: mm(3),
  },
} as const;

export type TextStyleName = keyof typeof theme.type;

/** How the sheets of a kind look where they differ from one another. */
export type Look = Readonly<{
  headings: Readonly<Record<1 | 2 | 3, TextStyleName>>;
  body: TextStyleName;
  /** The titles of boxes, where they are other than in a leaflet. */
  boxTitles?: Partial<Readonly<Record<BoxKind, TextStyleName>>>;
  /** Widths of figures: beside a step, beside a block of text, and beside an item of a list. */
  figure: Readonly<{ step: number; block: number; item: number }>;
  /** Whether a step's figure stands before its number, so that figures, numbers and words each have a column. */
  figuresFirst: boolean;
  /** Between a list and what is under it. */
  afterList: number;
  /** How much of the usual space stands in and under boxes, figures with text, and tables. */
  air: number;
  /** The height of a row to write in. */
  row: number;
  /** Whether the blocks of a page share the room that is left, from its top to its foot. */
  spread?: true;
  /** Lists whose items are all this short, in characters, run in two columns; steps that all have a figure, two in a row. */
  shortItem: number;
  shortStep: number;
  /** A step's number, and the disc that it stands in. */
  number: Readonly<{ style: TextStyleName; disc: number }>;
  /** Lines to write on: the widths in order, and the height that a hand needs. */
  writeIn: Readonly<{ style: TextStyleName; widths: readonly string[]; height: number; marginBottom: number }>;
}>;

const LEAFLET: Look = {
  headings: { 1: 'title', 2: 'section', 3: 'heading' },
  body: 'body',
  figure: { step: mm(27), block: mm(42), item: mm(27) },
  figuresFirst: false,
  afterList: 0,
  air: 1,
  row: mm(10),
  shortItem: 40,
  shortStep: 0,
  number: { style: 'step', disc: space(3.5) },
  writeIn: { style: 'body', widths: ['64%', '32%'], height: mm(9), marginBottom: space(1) },
};

export const LOOKS = {
  leaflet: LEAFLET,
  card: { ...LEAFLET, writeIn: { style: 'card', widths: ['60%', '37%', '100%', '48%', '48%'], height: 13, marginBottom: 0 } },
  guide: {
    ...LEAFLET,
    body: 'guide',
    boxTitles: { 'key-information': 'sheetTitle', note: 'section', warning: 'section' },
    figure: { ...LEAFLET.figure, step: mm(27), block: mm(54) },
    figuresFirst: true,
    shortItem: 52,
    shortStep: 180,
    afterList: space(1.5),
    number: { style: 'guideStep', disc: space(5.5) },
  },
  form: {
    ...LEAFLET,
    headings: { ...LEAFLET.headings, 1: 'sheetTitle' },
    figure: { ...LEAFLET.figure, block: mm(44) },
    afterList: space(1),
    air: 0.5,
  },
  bands: {
    ...LEAFLET,
    headings: { ...LEAFLET.headings, 1: 'sheetTitle' },
    boxTitles: { note: 'emergency', warning: 'emergency' },
    figure: { ...LEAFLET.figure, block: mm(20) },
    shortItem: 62,
    afterList: space(0.5),
    air: 0.5,
    row: mm(9),
    writeIn: { ...LEAFLET.writeIn, widths: ['48%', '48%'], height: mm(7.5) },
  },
  poster: {
    ...LEAFLET,
    headings: { 1: 'title', 2: 'posterTitle', 3: 'posterHeading' },
    body: 'poster',
    boxTitles: { warning: 'posterHeading' },
    figure: { ...LEAFLET.figure, block: mm(30), item: mm(30) },
    air: 0.75,
    spread: true,
  },
} as const satisfies Record<string, Look>;
export type LookName = keyof typeof LOOKS;
