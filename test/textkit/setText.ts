/** Text set with the real engine in the real fonts, and the lines of it as text to read. */
import { createRequire } from 'node:module';
import * as fontkit from 'fontkit';
import { Blob, Face, Font } from 'harfbuzzjs';
import { directionOf, languageTag } from '../../src/data/language.ts';
import { fromFragments } from '../../src/textkit/fromFragments.ts';
import { layoutText } from '../../src/textkit/layoutText.ts';
import { lineBreaks } from '../../src/textkit/lineBreaks.ts';
import type { Attributes, Container, Fragment, LayoutOptions, Line, LineRun, TextFont } from '../../src/textkit/types.ts';
import { type FontFamily, fileOf, fontStack } from '../../src/typeset/fontTable.ts';

const require = createRequire(import.meta.url);

type Weight = 400 | 700;

const opened = new Map<string, TextFont>();

function open(family: FontFamily, weight: Weight): TextFont {
  const file = fileOf(family, weight);
  const font = opened.get(file) ?? (fontkit.openSync(require.resolve(file)) as unknown as TextFont);
  opened.set(file, font);
  return font;
}

/** The fonts that the press sets a language in. */
export const fontsOf = (language: string, weight: Weight = 400): TextFont[] =>
  fontStack(languageTag(language)).map((family) => open(family, weight));

/** What a piece of text has of its own. */
type Look = Partial<Attributes> & Readonly<{ weight?: Weight }>;
export type Piece = string | readonly [text: string, look: Look];

export type Setting = Readonly<{
  language?: string;
  width?: number;
  /** What every piece has. */
  look?: Look;
  container?: Partial<Container>;
  hyphenate?: LayoutOptions['hyphenationCallback'];
}>;

/** One paragraph a line feed, 10 points on all sides: a thousandth of an em is a hundredth of a point. */
export const SIZE = 10;

/** @param text what is between `**` is bold */
export function paragraphs(text: string | readonly Piece[], setting: Setting = {}): Line[][] {
  const { width = Number.POSITIVE_INFINITY, container, hyphenate } = setting;
  const pieces = typeof text === 'string' ? strong(text) : text;
  const options: LayoutOptions = hyphenate === undefined ? {} : { hyphenationCallback: hyphenate };
  return layoutText(fromFragments(pieces.map((piece) => fragment(piece, setting))), { width, ...container }, options);
}

export const setText = (text: string | readonly Piece[], setting?: Setting): Line[] => paragraphs(text, setting).flat();

/** The only line of a text. */
export function setLine(text: string | readonly Piece[], setting?: Setting): Line {
  const [line, ...more] = setText(text, setting);
  if (!line || more.length > 0) throw new Error(`${more.length + 1} lines`);
  return line;
}

const strong = (text: string): Piece[] =>
  text.split('**').map((piece, index): Piece => (index % 2 === 1 ? [piece, { weight: 700 }] : piece));

function fragment(piece: Piece, { language = 'en', look }: Setting): Fragment {
  const [string, own] = typeof piece === 'string' ? [piece, {}] : piece;
  const { weight = 400, ...attributes } = { ...look, ...own };
  const direction = directionOf(languageTag(language));
  const features = [`lang=${language}`];
  return { string, attributes: { font: fontsOf(language, weight), fontSize: SIZE, direction, features, ...attributes } };
}

/** The text of each line. */
export const strings = (lines: readonly Line[]): string[] => lines.map(({ string }) => string);

/** A glyph with its own place: where it stands on its line, in points from the line's left end. */
export type Placed = Readonly<{ id: number; text: string; left: number; width: number; run: LineRun }>;

const textOf = (codePoints: readonly number[]): string => String.fromCodePoint(...codePoints);

/** The glyphs of each run, in the order in which the runs are painted. */
function allRuns({ runs }: Line): Placed[][] {
  let left = 0;
  return runs.map((run) => {
    let at = left;
    left += run.xAdvance;
    return run.glyphs.map(({ id, codePoints }, index) => {
      const width = run.positions[index]?.xAdvance ?? 0;
      at += width;
      return { id, text: textOf(codePoints), left: at - width, width, run };
    });
  });
}

/** What is painted beyond the ends of a line: the space that it ends with may be, for readers of the PDF. */
export const hanging = (line: Line): Placed[] =>
  allRuns(line)
    .filter((run) => isOutside(run, line))
    .flat();

const isOutside = (run: readonly Placed[], line: Line): boolean =>
  rightOf(run) > leftOf(run) && (leftOf(run) >= Math.round(line.xAdvance * 1e4) || rightOf(run) <= 0);

/** The glyphs of each run that stands in the line. */
const paintedRuns = (line: Line): Placed[][] => allRuns(line).filter((run) => !isOutside(run, line));

/** The glyphs of a line in the order in which they are painted. */
export const painted = (line: Line): Placed[] => paintedRuns(line).flat();

/** The glyphs of a line from left to right. */
export const placed = (line: Line): Placed[] =>
  paintedRuns(line)
    .toSorted((one, other) => leftOf(one) - leftOf(other) || rightOf(one) - rightOf(other))
    .flat();

/** In ten-thousandths of a point: two sums of the same widths may differ by a rounding. */
const leftOf = ([first]: readonly Placed[]): number => Math.round((first?.left ?? 0) * 1e4);
const rightOf = (run: readonly Placed[]): number =>
  Math.round(run.reduce((at, { width }) => at + width, run[0]?.left ?? 0) * 1e4);

/** Directional marks, which a space at the edge of right-to-left text stands for, too, are not seen. */
export const withoutControls = (text: string): string => text.replaceAll(/\p{Bidi_Control}/gu, '');

/** What one sees on a line from left to right, character by character. */
export const seen = (line: Line): string => withoutControls(joined(placed(line)));

/** What a line's glyphs stand for, in the order in which they are painted. */
export const joined = (glyphs: readonly Placed[]): string => glyphs.map(({ text }) => text).join('');

/** The advances of a line's glyphs from left to right, in hundredths of a point. */
export const advances = (line: Line): number[] => placed(line).map(({ width }) => Math.round(width * 100));

const outlines = new WeakMap<TextFont, Map<number, string>>();

/** The outline of a glyph as a PDF with this font's subset in it has it. */
export function outline({ id, run }: Pick<Placed, 'id' | 'run'>): string {
  const [font] = run.attributes.font;
  if (!font) throw new Error('a glyph without a font');
  const known = outlines.get(font) ?? new Map<number, string>();
  outlines.set(font, known);
  const found = known.get(id) ?? draw(font, id);
  known.set(id, found);
  return found;
}

function draw(font: TextFont, id: number): string {
  const subset = font.createSubset() as { includeGlyph: (id: number) => number; encode: () => Uint8Array };
  const own = subset.includeGlyph(id);
  return new Font(new Face(new Blob(subset.encode().slice()))).glyphToPath(own);
}

/** A text with `|` wherever a line may end, with no-break spaces as `_` and no-break hyphens as `~`. */
export function broken(text: string, language = 'en'): string {
  const ends = lineBreaks(text, language);
  const pieces = ends.map((end, index) => text.slice(ends[index - 1] ?? 0, end));
  return pieces.join('|').replaceAll('\u00a0', '_').replaceAll('\u2011', '~');
}
