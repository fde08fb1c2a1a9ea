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
    /** The title of a sheet of one page. */
    sheetTitle: { size: 21, leading: 1.2 },
    tagline: { size: 13, leading: 1.3 },
    emergency: { size: 16, leading: 1.25 },
    section: { size: 15, leading: 1.2 },
    heading: { size: 11, leading: 1.25 },
    body: { size: 11, leading: 1.25 },
    furniture: { size: 8.5, leading: 1.3 },
    /** The number in a step's disc. */
    step: { size: 8.5, leading: 1 },
    /** What is written over a column of a table. */
    form: { size: 10, leading: 1.25 },
    /** To be read from two metres. */
    posterTitle: { size: 28, leading: 1.15 },
    posterHeading: { size: 21, leading: 1.2 },
    cardTitle: { size: 9, leading: 1.2 },
    /** A folded card has twice the room. */
    foldedTitle: { size: 10.5, leading: 1.2 },
    folded: { size: 9.5, leading: 1.2 },
    /** Never smaller: what does not fit a panel at 8 points is an error. */
    card: { size: 8, leading: 1.2 },
    /** The number of a cell on a test page. */
    cell: { size: 24, leading: 1.2 },
  },
  leaflet: {
    /**
     * A punch's holes end 15 mm from the edge (ISO 838: centres at 12 mm, 6 mm wide), in North America at 16.3 mm (centres at 1/2 inch,
     * 9/32 inch wide). Nothing is printed there, so that sheets can be filed.
     */
    margin: { punched: mm(16.5), outer: mm(12.7) },
    /** From the page's upper edge to the band: printers reach to 4.2 mm. */
    head: mm(4.5),
    /** From the page's lower edge to the footer, and the lines of text that it holds. */
    footer: mm(7),
    footerLines: 3,
    /** The column that side heads hang in; what is left beside it is the measure. */
    sideColumn: mm(33.5),
    gutter: mm(4),
    betweenColumns: mm(5),
    /** Characters of body text in a line, about. */
    measure: 64,
    /** A side head longer than this, in characters, has three lines. */
    longHead: 28,
    /** Lists whose items are all this short, in characters, run in two columns. */
    shortItem: { inSection: 29, inBox: 40 },
  },
  card: {
    /** Ink stays this far inside the cut, because printers drift (standards: at least 3 mm). */
    safe: mm(3),
    bleed: mm(3),
    title: 'cardTitle',
    text: 'card',
    boxTitle: 'card',
    spread: false,
    /** The widths of lines to write on, in order, and the height that a hand needs. */
    writeIn: { widths: ['48%', '48%', '100%'], height: 13 },
    instead: 'the folded card (--document folded-card)',
  },
  folded: {
    title: 'foldedTitle',
    text: 'folded',
    boxTitle: 'foldedTitle',
    spread: true,
    writeIn: { widths: ['60%', '37%', '100%', '100%', '100%'], height: 14.5 },
  },
  /** A cross at each corner of a card, with a tick each millimetre and a longer one at its ends. */
  calibration: { arm: 5, tick: mm(0.8), longTick: mm(1.6), weight: 0.25 },
  /** Hairlines outside the bleed, as printers have them. */
  cropMark: { offset: mm(3), length: mm(5), weight: 0.25, foldDash: '2 2' },
} as const;

export type TextStyleName = keyof typeof theme.type;
/** How the text of a card is set. */
export type CardLook = Readonly<{
  title: TextStyleName;
  text: TextStyleName;
  boxTitle: TextStyleName;
  /** Whether lists and boxes take up the room that is left on a panel. */
  spread: boolean;
  writeIn: Readonly<{ widths: readonly string[]; height: number }>;
  /** The card that has more room. */
  instead?: string;
}>;
