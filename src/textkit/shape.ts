/** HarfBuzz shaping. Each cluster becomes one glyph with its own text, so that a PDF gives back what went in. */
import { Buffer, ClusterLevel, Direction, Feature, type GlyphInfo, type GlyphPosition, shape as shapeBuffer } from 'harfbuzzjs';
import type { Part } from './addComposite.ts';
import type { Script } from './script.ts';
import { shapingFontOf } from './shapingFont.ts';
import type { Glyph, TextFont } from './types.ts';

/** One glyph of ours, and the text [start, end) of the paragraph that it stands for. */
export type Cluster = Readonly<{
  start: number;
  end: number;
  glyph: Glyph;
  /** In thousandths of an em. */
  advance: number;
  /** Whether a line may begin or end before it without shaping anew (HarfBuzz's unsafe-to-break). */
  safeBefore: boolean;
}>;

export type ShapingStyle = Readonly<{
  font: TextFont;
  rightToLeft: boolean;
  script: Script | undefined;
  language: string;
  features: readonly string[];
}>;

/** A directional mark or isolate (UAX #9) has done its work when the text is in order; the reader of a PDF needs none. */
const BIDI_CONTROL = /^\p{Bidi_Control}+$/u;
/** Joiners, selectors and soft hyphens belong to the cluster before them. */
const INVISIBLE = /\p{Default_Ignorable_Code_Point}/u;

/**
 * A space where right-to-left text meets other text stands for a right-to-left mark, too: pdf.js leaves a mere space out when the
 * text goes on to its left.
 */
const EDGE_SPACE = '\u200f ';

const UNSAFE_TO_BREAK = 1;

const buffer = new Buffer();

/** Shapes text[start, end) as part of the whole text, so that letters join over its ends. @returns clusters in visual order */
export function shape(text: string, start: number, end: number, style: ShapingStyle): Cluster[] {
  const { font, rightToLeft } = style;
  const { harfBuzz, glyphOf } = shapingFontOf(font);
  buffer.reset();
  buffer.addText(text, start, end - start);
  buffer.setDirection(rightToLeft ? Direction.RTL : Direction.LTR);
  buffer.setScript(style.script ?? 'Zyyy');
  buffer.setLanguage(style.language);
  // Readers of PDFs turn right-to-left text round glyph by glyph: there, one glyph a character serves best.
  buffer.setClusterLevel(rightToLeft ? ClusterLevel.MONOTONE_CHARACTERS : ClusterLevel.MONOTONE_GRAPHEMES);
  shapeBuffer(harfBuzz, buffer, style.features.map((feature) => Feature.fromString(feature)).filter(isDefined));
  const glyphs = buffer.getGlyphInfosAndPositions() as ShapedGlyph[];
  const scale = 1000 / font.unitsPerEm;
  return groups(glyphs, text, end, rightToLeft)
    .filter(({ text: own }) => !BIDI_CONTROL.test(own))
    .flatMap(({ start: from, end: to, text: own, parts, advance, flags }, index, all) => {
      const atEdge = index === 0 || index === all.length - 1;
      const shown = rightToLeft && /^\s$/.test(own) ? (atEdge ? EDGE_SPACE : ' ') : own.replaceAll(BIDI_CONTROLS, '');
      const inked = rightToLeft ? shown : beforeMarks(shown);
      const cluster = {
        start: from,
        end: to,
        glyph: glyphOf(inked, parts, advance),
        advance: advance * scale,
        safeBefore: (flags & UNSAFE_TO_BREAK) === 0,
      };
      if (inked === shown) return [cluster];
      const marks = { ...cluster, glyph: glyphOf(shown.slice(inked.length), [], 0), advance: 0, safeBefore: false };
      return [cluster, marks];
    });
}

/**
 * Readers take a glyph that stands for a mark to have no width, and see a gap after it. So the glyph with the ink stands for the letters
 * before the first mark, and one without ink or width for the rest.
 */
function beforeMarks(text: string): string {
  const mark = text.search(/\p{Mn}/u);
  return mark > 0 ? text.slice(0, mark) : text;
}

const BIDI_CONTROLS = /\p{Bidi_Control}/gu;

const isDefined = <Value>(value: Value | undefined): value is Value => value !== undefined;

type ShapedGlyph = GlyphInfo & GlyphPosition;
type Group = Readonly<{ start: number; end: number; text: string; parts: readonly Part[]; advance: number; flags: number }>;

/** Glyphs of one cluster together; in left-to-right text with the invisible characters that follow it. */
function groups(glyphs: readonly ShapedGlyph[], text: string, end: number, rightToLeft: boolean): Group[] {
  const found: Group[] = [];
  for (let index = 0; index < glyphs.length; ) {
    const { cluster, flags } = glyphs[index] as ShapedGlyph;
    const previous = glyphs[index - 1]?.cluster;
    const parts: Part[] = [];
    let advance = 0;
    for (let glyph = glyphs[index]; glyph; glyph = glyphs[++index]) {
      if (glyph.cluster !== cluster && (rightToLeft || !INVISIBLE.test(text.charAt(glyph.cluster)))) break;
      parts.push({ id: glyph.codepoint, x: advance + glyph.xOffset, y: glyph.yOffset });
      advance += glyph.xAdvance;
    }
    const to = (rightToLeft ? previous : glyphs[index]?.cluster) ?? end;
    found.push({ start: cluster, end: to, text: text.slice(cluster, to), parts, advance, flags });
  }
  return found;
}
