/** What every component of a sheet needs to know: language, direction, figures, look; and how text looks in them. */
import type { Direction, LanguageTag } from '../data/language.ts';
import { languageFeature } from '../textkit/features.ts';
import { fontFamilies } from './fonts.ts';
import { scriptFonts } from './fontTable.ts';
import type { Look } from './look.ts';
import { type Points, points } from './points.ts';
import type { TextStyleName } from './theme.ts';

/** SVG sources by name. */
export type Figures = ReadonlyMap<string, string>;

export type Setting = Readonly<{
  language: LanguageTag;
  direction: Direction;
  figures: Figures;
  look: Look;
  /** The leading as a multiple of the type scale's, where the language's script does not decide alone. */
  leading?: number;
  /** How far text is lifted from its baseline, in ems, to stand on that of another script beside it. */
  lift?: number;
  /** Which of two languages is set; none on a sheet in one language. */
  voice?: 'source' | 'target';
  /** On a sheet in two languages: the source, beside which this is set, and what a node of the tree is there. */
  beside?: Readonly<{ setting: Setting; twinOf: <Node extends object>(node: Node) => Node }>;
}>;

/** What the height of a line depends on. */
type Lines = Pick<Setting, 'language' | 'look' | 'leading'>;

/** Rows run with the reading direction: React-PDF's direction property does not turn them. */
export const rowDirection = ({ direction }: Setting): 'row' | 'row-reverse' => (direction === 'rtl' ? 'row-reverse' : 'row');

/** The edge where reading begins. */
export const startEdge = ({ direction }: Setting): 'left' | 'right' => (direction === 'rtl' ? 'right' : 'left');

/** Room at the edge where reading ends. */
export const endEdge = ({ direction }: Setting): 'paddingLeft' | 'paddingRight' =>
  direction === 'rtl' ? 'paddingLeft' : 'paddingRight';

/** The leading of the language's script, as a multiple of the type scale's. */
export const scriptLeading = ({ language, leading }: Pick<Setting, 'language' | 'leading'>): number =>
  leading ?? scriptFonts(language)?.leading ?? 1;

/** The leading of a style in the language's script, as a multiple of its size. */
export const leadingOf = (name: TextStyleName, setting: Lines): number =>
  setting.look.type[name].leading * scriptLeading(setting);

/** The height of a line, in points. */
export const lineOf = (name: TextStyleName, setting: Lines): number => setting.look.type[name].size * leadingOf(name, setting);

/** A length in ems of a style, in points: what stands beside text grows with it. */
export const ems = (count: number, name: TextStyleName, { look }: Setting): number => count * look.type[name].size;

/** From the page's upper edge to the header, in points: the band's lines in their frame, and a half space. */
export function headerTop(setting: Lines): Points {
  const { page, space } = setting.look;
  return points(page.head + page.bandLines * lineOf('furniture', setting) + 2 * BAND_FRAME + space(0.5));
}

/** From the page's upper edge to the text under the header, in points: the header's lines and its rule. */
export function headMargin(setting: Lines): Points {
  const { page, space } = setting.look;
  return points(headerTop(setting) + page.headerLines * lineOf('furniture', setting) + space(0.5) + HEADER_RULE + space(1));
}

/** Widths of lines, in points. */
export const BAND_FRAME = 1;
export const HEADER_RULE = 0.75;

/** From the page's lower edge to the text above the footer, in points: the footer's lines, a rule, and as much space over it as under it. */
export function footMargin(setting: Lines): Points {
  const { page, space } = setting.look;
  return points(page.footer + page.footerLines * lineOf('furniture', setting) + 2 * space(1) + 1);
}

export type TextLook = Readonly<{
  fontFamily: string;
  fontFeatureSettings: string[];
  fontSize: number;
  lineHeight: number;
  direction: Direction;
  textAlign: 'left' | 'right';
  /** What lifts text moves it alone, not what stands around it. */
  position?: 'relative';
  top?: number;
}>;

/** A style of the type scale in a language, as React-PDF takes it. Direction and edge are not inherited there, so each text has them. */
export function textLook(name: TextStyleName, setting: Setting): TextLook {
  const { language, direction, look } = setting;
  return {
    fontFamily: [...fontFamilies(language)] as unknown as string, // a stack: the types know one family only
    fontFeatureSettings: [languageFeature(language)],
    fontSize: look.type[name].size,
    lineHeight: leadingOf(name, setting),
    direction,
    textAlign: startEdge(setting),
    ...(setting.lift ? { position: 'relative', top: -setting.lift * look.type[name].size } : {}),
  };
}
