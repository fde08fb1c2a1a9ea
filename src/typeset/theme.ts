/** The look, as data: type scale, colours, spacing, margins. Lengths in points. */
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
    tagline: { size: 13, leading: 1.3 },
    emergency: { size: 16, leading: 1.25 },
    section: { size: 15, leading: 1.2 },
    heading: { size: 11, leading: 1.25 },
    body: { size: 11, leading: 1.25 },
    furniture: { size: 8.5, leading: 1.3 },
    /** The number in a step's disc. */
    step: { size: 8.5, leading: 1 },
    cardTitle: { size: 9, leading: 1.2 },
    /** Never smaller: what does not fit a panel at 8 points is an error. */
    card: { size: 8, leading: 1.2 },
  },
  leaflet: {
    /**
     * A punch's holes end 15 mm from the edge (ISO 838: centres at 12 mm, 6 mm wide), in North America at 16.3 mm (centres at 1/2 inch,
     * 9/32 inch wide). Nothing is printed there on either side, so that front and back of a sheet, in both directions, can be filed.
     */
    margin: { top: mm(15), side: mm(16.5) },
    header: mm(8.5),
    /** From the page's lower edge to the footer, and the lines of text that it holds. */
    footer: mm(8),
    footerLines: 3,
    /** The column that side heads hang in; what is left beside it is the measure. */
    sideColumn: mm(32.3),
    gutter: mm(3),
    /** Characters of body text in a line, about. */
    measure: 64,
    /** A side head longer than this, in characters, has three lines. */
    longHead: 28,
    /** Lists whose items are all this short, in characters, run in two columns. */
    shortItem: { inSection: 29, inBox: 40 },
  },
  /** Widths of figures: beside a step, and beside a block of text. */
  figure: { step: mm(27), block: mm(42) },
  /** Tables to fill in by hand: the height of a row, and the width of a column that holds a number or a letter. */
  form: { row: mm(10), narrow: mm(14) },
  card: {
    /** Ink stays this far inside the cut, because printers drift (standards: at least 3 mm). */
    safe: mm(3),
    bleed: mm(3),
    /** The widths of lines to write on, in order, and the height that a hand needs. */
    writeIn: { widths: ['60%', '37%', '100%', '48%', '48%'], height: 13 },
  },
} as const;

export type TextStyleName = keyof typeof theme.type;
