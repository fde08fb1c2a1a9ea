/** One line: the glyphs of its items in visual order, in runs of one font and one set of attributes. */
import type { Span } from './fillLines.ts';
import { firstFont } from './fontFor.ts';
import { SOFT_HYPHEN } from './hyphenate.ts';
import type { Item } from './itemize.ts';
import { clustersOf, type Paragraph, type ShapedItem, widthOf } from './paragraph.ts';
import type { Cluster } from './shape.ts';
import type { Attributes, LineRun, Position, Run, TextFont } from './types.ts';
import { visualOrder } from './visualOrder.ts';

/** The line's runs from left to right. */
export function composeLine(paragraph: Paragraph, runs: readonly Run[], span: Span): LineRun[] {
  const parts = paragraph.items
    .filter(({ start, end }) => start < span.end && end > span.start)
    .map((item) => ({ item, level: item.level, start: Math.max(span.start, item.start), end: Math.min(span.end, item.end) }));
  const last = parts.at(-1);
  const composed = visualOrder(parts).flatMap((part) => {
    const hyphenated = span.hyphen && part === last;
    // A soft hyphen of the text is shown by the hyphen that takes its place.
    const end = hyphenated && paragraph.text[part.end - 1] === SOFT_HYPHEN ? part.end - 1 : part.end;
    const clusters = clustersBetween(paragraph.text, part.item, part.start, end);
    const hyphen = hyphenated ? hyphenOf(part.item, part.end) : [];
    return inRuns(part.item, part.item.rightToLeft ? [...hyphen, ...clusters] : [...clusters, ...hyphen], runs);
  });
  return composed.length > 0 ? composed : [emptyRun(runs, span.start)];
}

/** The space after a line, which shows a reader of the PDF that its last word ends there. */
export function hangingSpace({ text, items }: Paragraph, runs: readonly Run[], { end }: Span): LineRun | undefined {
  const item = text[end] === ' ' ? items.find((one) => one.start <= end && end < one.end) : undefined;
  return item && inRuns(item, clustersOf(text, item, end, end + 1), runs)[0];
}

/** The item's clusters in [start, end); shaped anew where the cut changes the letters beside it. */
function clustersBetween(text: string, item: ShapedItem, start: number, end: number): readonly Cluster[] {
  const inside = item.clusters.filter((cluster) => cluster.start >= start && cluster.start < end);
  const safe = (at: number) => at === item.start || at === item.end || isSafe(item.clusters, at);
  return safe(start) && safe(end) ? inside : clustersOf(text, item, start, end);
}

/** Spaces at a line's end are not printed, so a line may end before one. */
const isSafe = (clusters: readonly Cluster[], at: number): boolean =>
  clusters.find(({ start }) => start === at)?.safeBefore ?? false;

/** Armenian has a hyphen of its own. */
const hyphenFor = ({ script, font }: Item): string =>
  ['֊', '‐', '-'].find((sign) => (sign !== '֊' || script === 'Armn') && font.hasGlyphForCodePoint(sign.codePointAt(0) ?? 0)) ??
  '-';

/** A hyphen that only the line needs: who takes the text out of a PDF finds a soft hyphen there, which joins the word again. */
const hyphenOf = (item: Item, at: number): Cluster[] =>
  clustersOf(hyphenFor(item), item, 0, 1).map((cluster) => ({
    ...cluster,
    start: at - 1,
    end: at,
    glyph: { ...cluster.glyph, codePoints: [0xad] },
  }));

/** The width of the hyphen that a paragraph's lines may end with, in points. */
export function hyphenWidth({ items }: Paragraph): number {
  const widths = items
    .filter(({ attributes }) => !attributes.attachment)
    .flatMap((item) => hyphenOf(item, 1).map((cluster) => widthOf(cluster, item.attributes)));
  return Math.max(0, ...widths);
}

/** Clusters side by side that have the same attributes are one run. */
function inRuns(item: ShapedItem, clusters: readonly Cluster[], runs: readonly Run[]): LineRun[] {
  const composed: { attributes: Attributes; clusters: Cluster[] }[] = [];
  for (const cluster of clusters) {
    const attributes = runs.find(({ end }) => cluster.start < end)?.attributes ?? item.attributes;
    const open = composed.at(-1);
    if (open?.attributes === attributes) open.clusters.push(cluster);
    else composed.push({ attributes, clusters: [cluster] });
  }
  return composed.map((part) => lineRun(item.font, part.attributes, part.clusters));
}

/** Raised and lowered text, in thousandths of an em. */
const RAISE: Readonly<Record<string, number>> = { sub: -200, super: 400 };

function lineRun(font: TextFont, attributes: Attributes, clusters: readonly Cluster[]): LineRun {
  const { fontSize = 12, attachment, lineHeight, verticalAlign = '' } = attributes;
  const scale = fontSize / font.unitsPerEm;
  const positions: Position[] = clusters.map((cluster) => ({
    xAdvance: widthOf(cluster, attributes),
    yAdvance: 0,
    xOffset: 0,
    yOffset: RAISE[verticalAlign] ?? 0,
  }));
  return {
    start: Math.min(...clusters.map(({ start }) => start)),
    end: Math.max(...clusters.map(({ end }) => end)),
    glyphs: clusters.map(({ glyph }) => glyph),
    positions,
    xAdvance: positions.reduce((width, { xAdvance }) => width + xAdvance, 0),
    ascent: Math.max(font.ascent * scale, attachment?.height ?? 0),
    descent: font.descent * scale,
    height: lineHeight ?? (font.ascent - font.descent + font.lineGap) * scale,
    attributes: { ...attributes, font: [font], scale },
  };
}

/** An empty line is as high as one with text. */
function emptyRun(runs: readonly Run[], at: number): LineRun {
  const attributes = runs[0]?.attributes ?? { font: [] };
  return { ...lineRun(firstFont(attributes), attributes, []), start: at, end: at };
}
