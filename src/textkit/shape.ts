/** HarfBuzz shaping. Each cluster becomes one glyph with its own text, so that a PDF gives back what went in. */
import { Buffer, ClusterLevel, Direction, Feature, type GlyphInfo, type GlyphPosition, shape as shapeBuffer } from 'harfbuzzjs';
import type { Part } from './addComposite.ts';
import { EDGE_SPACE, readingOf } from './reading.ts';
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
  const groups = groupsOf(buffer.getGlyphInfos(), buffer.getGlyphPositions(), text, end, rightToLeft);
  const shown = groups.filter((group) => readingOf(group.text, rightToLeft) !== undefined);
  const scale = 1000 / font.unitsPerEm;
  const clusters: Cluster[] = [];
  for (const [index, group] of shown.entries()) {
    const { letters, marks } = readingOf(group.text, rightToLeft) ?? { letters: '', marks: '' };
    const atEdge = rightToLeft && letters === ' ' && (index === 0 || index === shown.length - 1);
    const glyph = glyphOf(atEdge ? EDGE_SPACE : letters, group.parts, group.advance);
    const { start: from, end: to, advance, safeBefore } = group;
    clusters.push({ start: from, end: to, glyph, advance: advance * scale, safeBefore });
    if (marks) clusters.push({ start: from, end: to, glyph: glyphOf(marks, [], 0), advance: 0, safeBefore: false });
  }
  return clusters;
}

const isDefined = <Value>(value: Value | undefined): value is Value => value !== undefined;

/** The glyphs of one cluster, and the text that they show. */
type Group = Readonly<{
  start: number;
  end: number;
  text: string;
  parts: readonly Part[];
  advance: number;
  safeBefore: boolean;
}>;

/** Joiners, selectors and soft hyphens belong to the cluster before them. */
const INVISIBLE = /\p{Default_Ignorable_Code_Point}/u;

/** Glyphs of one cluster together; in left-to-right text with the invisible characters that follow it. */
function groupsOf(
  infos: readonly GlyphInfo[],
  positions: readonly GlyphPosition[],
  text: string,
  end: number,
  rightToLeft: boolean,
): Group[] {
  const groups: Group[] = [];
  for (let index = 0; index < infos.length; ) {
    const { cluster: start = 0, flags = 0 } = infos[index] ?? {};
    const previous = infos[index - 1]?.cluster;
    const parts: Part[] = [];
    let advance = 0;
    for (let info = infos[index]; info; info = infos[++index]) {
      if (info.cluster !== start && (rightToLeft || !INVISIBLE.test(text.charAt(info.cluster)))) break;
      const { xOffset = 0, yOffset = 0, xAdvance = 0 } = positions[index] ?? {};
      parts.push({ id: info.codepoint, x: advance + xOffset, y: yOffset });
      advance += xAdvance;
    }
    const to = (rightToLeft ? previous : infos[index]?.cluster) ?? end;
    groups.push({ start, end: to, text: text.slice(start, to), parts, advance, safeBefore: (flags & UNSAFE_TO_BREAK) === 0 });
  }
  return groups;
}
