/** What React-PDF's layout hands to a text engine, and what its painter takes back. Lengths in points, text in UTF-16 units. */

/** A font that @react-pdf/font has opened: the members of a fontkit font that the engine reads. */
export type TextFont = Readonly<{
  /** 'STANDARD' for the PDF's own fonts, such as Helvetica, which are never embedded and which the engine never uses. */
  type: string;
  postscriptName: string;
  unitsPerEm: number;
  ascent: number;
  descent: number;
  lineGap: number;
  loca?: unknown;
  stream: Readonly<{ buffer: Uint8Array }>;
  maxp: { maxComponentDepth: number; maxComponentElements: number };
  hasGlyphForCodePoint: (codePoint: number) => boolean;
  glyphForCodePoint: (codePoint: number) => Glyph;
  createSubset: () => unknown;
}>;

/** A glyph as the painter knows it: what it stands for goes into the PDF's ToUnicode map. Widths in font units. */
export type Glyph = Readonly<{ id: number; codePoints: readonly number[]; advanceWidth: number }>;

export type Attributes = Readonly<{
  font: readonly (TextFont | undefined)[];
  fontSize?: number;
  lineHeight?: number;
  direction?: 'ltr' | 'rtl';
  align?: string;
  indent?: number;
  characterSpacing?: number;
  verticalAlign?: string;
  /** OpenType features, and the language: `lang=sr`. React-PDF has no attribute for it. */
  features?: readonly string[] | Readonly<Record<string, number | boolean>>;
  attachment?: Readonly<{ width: number; height: number }>;
  color?: string;
  opacity?: number;
  underline?: boolean;
  underlineColor?: string;
  underlineStyle?: string;
  strike?: boolean;
  strikeColor?: string;
  strikeStyle?: string;
}>;

export type Fragment = Readonly<{ string: string; attributes?: Attributes }>;
export type Run = Readonly<{ start: number; end: number; attributes: Attributes }>;
export type AttributedString = Readonly<{ string: string; runs: readonly Run[] }>;

export type Container = Readonly<{
  x?: number;
  y?: number;
  width: number;
  maxLines?: number;
  truncateMode?: string;
  exclusions?: readonly unknown[];
}>;

export type LayoutOptions = Readonly<{
  /** A word to the parts it may be hyphenated between; a word that must stay whole comes back as one part. */
  hyphenationCallback?: ((word: string, fallback: (word: string) => string[]) => readonly string[]) | null;
}>;

export type Position = { xAdvance: number; yAdvance: number; xOffset: number; yOffset: number };

/** A stretch of a line in one font and one set of attributes; its glyphs in visual order. */
export type LineRun = {
  start: number;
  end: number;
  glyphs: readonly Glyph[];
  positions: readonly Position[];
  xAdvance: number;
  ascent: number;
  descent: number;
  height: number;
  attributes: Omit<Attributes, 'font'> & Readonly<{ font: readonly TextFont[]; scale: number }>;
};

export type DecorationLine = Readonly<{
  rect: Readonly<{ x: number; y: number; width: number; height: number }>;
  opacity: number | undefined;
  color: string | undefined;
  style: string | undefined;
}>;

export type Line = Readonly<{
  string: string;
  runs: readonly LineRun[];
  /** From the top of the line's box to its baseline. */
  ascent: number;
  descent: number;
  height: number;
  xAdvance: number;
  overflowLeft: number;
  overflowRight: number;
  box: Readonly<{ x: number; y: number; width: number; height: number }>;
  decorationLines: readonly DecorationLine[];
}>;
