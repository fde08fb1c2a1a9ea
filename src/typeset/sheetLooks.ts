/** The looks of the sheets beside the leaflet. Each is the standard one, but for what its use asks. */
import { type Look, STANDARD } from './look.ts';
import { mm, points } from './points.ts';
import { space, theme } from './theme.ts';

/** Steps to follow with the syringe in hand: type to read at arm's length, a figure with each step. */
export const GUIDE: Look = {
  ...STANDARD,
  type: { ...theme.type, body: { size: 12, leading: 1.3 }, step: { size: 12, leading: 1 } },
  shortItem: { inSection: 29, inBox: 52 },
  figure: { ...theme.figure, step: mm(26), block: mm(54) },
  figuresFirst: true,
  shortStep: 180,
  disc: 1.83,
  boxTitles: { 'key-information': 'dose', note: 'section', warning: 'section' },
  afterList: 1.5,
};

const SMALL_TITLE = { size: 21, leading: 1.2 };
const DENSE = (units: number) => points(0.6 * space(units));

/** A form of many rows. */
export const FORM: Look = {
  ...STANDARD,
  type: { ...theme.type, title: SMALL_TITLE },
  space: DENSE,
  figure: { ...theme.figure, block: mm(44) },
  afterList: 1.5,
};

/** Bands across one page. */
export const BANDS: Look = {
  ...STANDARD,
  type: { ...theme.type, title: SMALL_TITLE },
  space: DENSE,
  shortItem: { inSection: 29, inBox: 62 },
  figure: { ...theme.figure, block: mm(20) },
  boxTitles: { note: 'emergency', warning: 'emergency' },
  form: { ...theme.form, row: mm(9) },
  writing: { text: 'body', writeIn: { widths: ['48%', '48%'], height: mm(7.5) } },
};

/** For the door of the refrigerator, to be read from two metres. */
export const POSTER: Look = {
  ...STANDARD,
  type: {
    ...theme.type,
    section: { size: 28, leading: 1.15 },
    heading: { size: 21, leading: 1.2 },
    body: { size: 17, leading: 1.25 },
  },
  space: DENSE, // what is left is shared out
  figure: { ...theme.figure, block: mm(30), item: mm(30) },
  spread: true,
};
