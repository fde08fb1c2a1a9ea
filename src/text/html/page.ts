/** What the HTML needs beside the tree, and what its parts need to know of where they stand. */
import type { LanguageTag } from '../../data/language.ts';

/** SVG sources by name. */
export type Figures = ReadonlyMap<string, string>;

/** Hexadecimal colours; figures are drawn in them, too. */
export type Colours = Readonly<{ ink: string; accent: string; paper: string; rule: string }>;

/** The family that a script is set in, and its leading as a multiple of Latin's. */
export type ScriptFonts = Readonly<{ family: Readonly<{ name: string }>; leading: number }>;

export type HtmlPage = Readonly<{
  figures: Figures;
  colours: Colours;
  /** @returns undefined for a language whose script has no family of its own */
  fontsOf: (language: LanguageTag) => ScriptFonts | undefined;
  /** What search engines and previews say of the page. */
  description?: string;
}>;

export type Setting = Readonly<{
  figures: Figures;
  /** The block's way down the tree, such as `-4-2`: what makes ids unique. */
  place: string;
  /** A card has small boxes, without icons. */
  inCard: boolean;
}>;
