/** What each kind of sheet changes in the look of a layout. Lengths in points. */
import { type Look, STANDARD } from './look.ts';
import { mm } from './points.ts';
import { space, theme } from './theme.ts';

type Changes = Readonly<{
  /** In every layout. */
  always: Partial<Look>;
  /** In the standard one, where the sheet has sizes of its own. */
  standard: Partial<Look>;
}>;

const { headings, boxTitles, figure, writeIn, shortItem } = STANDARD;

const KINDS = {
  /** Steps to be followed with both hands full. */
  guide: {
    always: {
      figuresFirst: true,
      disc: 1.8,
      afterList: space(1.5),
      boxTitles: { ...boxTitles, 'key-information': 'sheetTitle', note: 'section', warning: 'section' },
    },
    standard: {
      type: { ...theme.type, body: { size: 12, leading: 1.3 }, step: { size: 12, leading: 1 } },
      figure: { ...figure, block: mm(54) },
      shortItem: { ...shortItem, inBox: 52 },
      shortStep: 180,
    },
  },
  /** A form over two pages. */
  form: {
    always: { headings: { ...headings, 1: 'sheetTitle' }, afterList: space(1) },
    standard: { figure: { ...figure, block: mm(40) }, air: 0.5, form: { ...STANDARD.form, row: mm(9.8) } },
  },
  /** Three bands on a page. */
  bands: {
    always: {
      headings: { ...headings, 1: 'sheetTitle' },
      boxTitles: { ...boxTitles, note: 'emergency', warning: 'emergency' },
      afterList: space(0.5),
    },
    standard: {
      figure: { ...figure, block: mm(20) },
      shortItem: { ...shortItem, inBox: 62 },
      air: 0.5,
      form: { ...STANDARD.form, row: mm(9) },
      writeIn: { ...writeIn, widths: ['48%', '48%'], height: mm(7.5) },
    },
  },
  /** To be read from two metres, on a door. */
  poster: {
    always: {
      headings: { 1: 'title', 2: 'posterTitle', 3: 'posterHeading' },
      boxTitles: { ...boxTitles, warning: 'posterHeading' },
    },
    standard: {
      type: { ...theme.type, body: { size: 17, leading: 1.25 } },
      figure: { ...figure, block: mm(30), item: mm(30) },
      air: 0.75,
      spread: true,
    },
  },
} as const satisfies Record<string, Changes>;
export type KindName = keyof typeof KINDS;

/** A kind of sheet in the look of a layout. */
export function lookOf(kind: KindName, layout: Look): Look {
  const { always, standard } = KINDS[kind];
  return { ...layout, ...always, ...(layout === STANDARD ? standard : {}) };
}
