/** What every component of a sheet needs to know: language, direction, figures; and how text looks in them. */
import type { Direction, LanguageTag } from '../data/language.ts';
import { languageFeature } from '../textkit/features.ts';
import { fontFamilies } from './fonts.ts';
import { scriptFonts } from './fontTable.ts';
import { type Points, points } from './points.ts';
import { LOOKS, type Look, type LookName, space, type TextStyleName, theme } from './theme.ts';

/** SVG sources by name. */
export type Figures = ReadonlyMap<string, string>;

/** The look of a leaflet, where none is named. */
export type Setting = Readonly<{ language: LanguageTag; direction: Direction; figures: Figures; look?: LookName }>;

export const lookOf = ({ look = 'leaflet' }: Setting): Look => LOOKS[look];

/** Rows run with the reading direction: React-PDF's direction property does not turn them. */
export const rowDirection = ({ direction }: Setting): 'row' | 'row-reverse' => (direction === 'rtl' ? 'row-reverse' : 'row');

/** The edge where reading begins. */
export const startEdge = ({ direction }: Setting): 'left' | 'right' => (direction === 'rtl' ? 'right' : 'left');

/** The leading of a style in the language's script, as a multiple of its size. */
export const leadingOf = (name: TextStyleName, { language }: Setting): number =>
  theme.type[name].leading * (scriptFonts(language)?.leading ?? 1);

/** From the page's lower edge to the text above the footer, in points: the footer's lines, a rule, and as much space over it as under it. */
export function footMargin(setting: Setting): Points {
  const { footer, footerLines } = theme.leaflet;
  return points(footer + footerLines * theme.type.furniture.size * leadingOf('furniture', setting) + 2 * space(1) + 1);
}

export type TextLook = Readonly<{
  fontFamily: string;
  fontFeatureSettings: string[];
  fontSize: number;
  lineHeight: number;
  direction: Direction;
  textAlign: 'left' | 'right';
}>;

/** A style of the type scale in a language, as React-PDF takes it. Direction and edge are not inherited there, so each text has them. */
export function textLook(name: TextStyleName, setting: Setting): TextLook {
  const { language, direction } = setting;
  return {
    fontFamily: [...fontFamilies(language)] as unknown as string, // a stack: the types know one family only
    fontFeatureSettings: [languageFeature(language)],
    fontSize: theme.type[name].size,
    lineHeight: leadingOf(name, setting),
    direction,
    textAlign: startEdge(setting),
  };
}
