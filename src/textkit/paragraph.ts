/** A paragraph, shaped once and for all: it can be set to any width. */
import bidiFactory, { type Bidi } from 'bidi-js';
import { languageOf } from './features.ts';
import { type Hyphenation, hyphenations } from './hyphenate.ts';
import { type Item, itemize, OBJECT_REPLACEMENT, shapingKey } from './itemize.ts';
import { lineBreaks } from './lineBreaks.ts';
import { keep, recall } from './paragraphCache.ts';
import { type Cluster, shape } from './shape.ts';
import type { Attributes, Run, TextFont } from './types.ts';

/** Without letters of the right-to-left planes and without directional controls, left-to-right text stays as it is. */
const MAY_TURN =
  /[\u0590-\u08ff\u200e\u200f\u202a-\u202e\u2066-\u2069\ufb1d-\ufdff\ufe70-\ufeff\u{10800}-\u{10fff}\u{1e800}-\u{1efff}]/u;

export type ShapedItem = Item & Readonly<{ clusters: readonly Cluster[] }>;

export type Paragraph = Readonly<{
  text: string;
  rightToLeft: boolean;
  items: readonly ShapedItem[];
  /** How far the text reaches before each UTF-16 unit, in points, were it all on one line. */
  reach: Float64Array;
  /** Where a line may end, in ascending order. */
  breaks: readonly number[];
  /** Of these, where it ends with a hyphen that the text does not show elsewhere. */
  hyphens: ReadonlySet<number>;
}>;

/** The package's types do not say that its default export is the factory. */
const bidi = (bidiFactory as unknown as () => Bidi)();

/** @param runs in order, from 0 to the text's length, at least one */
export function paragraphOf(text: string, runs: readonly Run[], hyphenation: Hyphenation | undefined): Paragraph {
  const key = keyOf(text, runs);
  const found = recall(key, hyphenation);
  if (found) return found;
  const first = runs[0]?.attributes;
  const rightToLeft = first?.direction === 'rtl';
  const levels = rightToLeft || MAY_TURN.test(text) ? bidi.getEmbeddingLevels(text, rightToLeft ? 'rtl' : 'ltr').levels : [];
  const items = itemize(text, runs, levels).map((item) => ({ ...item, clusters: clustersOf(text, item, item.start, item.end) }));
  const hyphens = hyphenations(text, hyphenation);
  const breaks = new Set([...lineBreaks(text, first ? languageOf(first) : 'und'), ...hyphens]);
  const paragraph = {
    text,
    rightToLeft,
    items,
    reach: reachOf(text, items),
    breaks: [...breaks].sort((a, b) => a - b),
    hyphens,
  };
  keep(key, hyphenation, paragraph);
  return paragraph;
}

/** The clusters of text[start, end) of an item, in visual order; an inline image is one of its own. */
export function clustersOf(text: string, item: Item, start: number, end: number): Cluster[] {
  const { attachment } = item.attributes;
  if (!attachment || text[start] !== OBJECT_REPLACEMENT) return shape(text, start, end, item);
  // The painter knows an image's place by the glyph of U+FFFC, also in a font that has none.
  const { id } = item.font.glyphForCodePoint(0xfffc);
  return [{ start, end, glyph: { id, codePoints: [0xfffc], advanceWidth: 0 }, advance: 0, safeBefore: true }];
}

/** The width of a cluster, in points. Letter spacing comes after letters, not after marks. */
export function widthOf({ advance }: Cluster, { attachment, fontSize = 12, characterSpacing = 0 }: Attributes): number {
  if (attachment) return attachment.width;
  return advance === 0 ? 0 : (advance * fontSize) / 1000 + characterSpacing;
}

function reachOf(text: string, items: readonly ShapedItem[]): Float64Array {
  const widths = new Float64Array(text.length + 1);
  for (const { clusters, attributes } of items) {
    for (const cluster of clusters) {
      // A ligature may be parted with a hyphen: each of its letters has its share.
      const share = widthOf(cluster, attributes) / (cluster.end - cluster.start);
      for (let index = cluster.start; index < cluster.end; index++) widths[index] = (widths[index] ?? 0) + share;
    }
  }
  let reach = 0;
  return widths.map((width) => {
    const before = reach;
    reach += width;
    return before;
  });
}

const fontNumbers = new WeakMap<TextFont, number>();
let fonts = 0;

function numberOf(font: TextFont): number {
  const found = fontNumbers.get(font) ?? ++fonts;
  fontNumbers.set(font, found);
  return found;
}

/** All that shaping depends on. */
const keyOf = (text: string, runs: readonly Run[]): string =>
  [
    text,
    ...runs.map(({ start, end, attributes }) =>
      [
        start,
        end,
        attributes.direction,
        attributes.font.map((font) => (font && font.type !== 'STANDARD' ? numberOf(font) : '')),
        shapingKey(attributes),
      ].join(),
    ),
  ].join('\u0000');
