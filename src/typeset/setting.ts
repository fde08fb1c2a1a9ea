/** What every component of a sheet needs to know: direction, language, figures. */
import type { Direction, LanguageTag } from '../data/language.ts';

/** SVG sources by name. */
export type Figures = ReadonlyMap<string, string>;

export type Setting = Readonly<{ language: LanguageTag; direction: Direction; figures: Figures }>;

/** Rows run with the reading direction: React-PDF's direction property does not turn them. */
export const rowDirection = ({ direction }: Setting): 'row' | 'row-reverse' => (direction === 'rtl' ? 'row-reverse' : 'row');

/** Text has to be told its direction and edge each time: React-PDF does not inherit them. */
export const textDirection = ({ direction }: Setting) =>
  ({ direction, textAlign: direction === 'rtl' ? 'right' : 'left' }) as const;
