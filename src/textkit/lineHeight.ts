/** How high a line is, and where its baseline stands. */
import type { Attributes, LineRun, TextFont } from './types.ts';

/** In points: ascent and height from the top of the line's box, descent below the baseline (negative). */
export type LineExtent = Readonly<{ ascent: number; descent: number; height: number }>;

/**
 * With a leading, the baseline stands where CSS has it: the first font's letters in the middle of the line (CSS 2.2, 10.8.1), so that
 * a word in another font does not move it. Without one, the line is as high as its fonts want. An inline image may raise it.
 *
 * @param attributes of the paragraph's first run
 */
export function lineExtent(runs: readonly LineRun[], { lineHeight, fontSize = 12 }: Attributes, font: TextFont): LineExtent {
  const descent = Math.min(...runs.map((run) => run.descent));
  if (lineHeight === undefined) {
    return { ascent: Math.max(...runs.map((run) => run.ascent)), descent, height: Math.max(...runs.map(naturalHeight)) };
  }
  const baseline = (lineHeight + ((font.ascent + font.descent) * fontSize) / font.unitsPerEm) / 2;
  const image = Math.max(0, ...runs.map((run) => run.attributes.attachment?.height ?? 0));
  const raised = Math.max(0, image - baseline);
  return { ascent: baseline + raised, descent, height: lineHeight + raised };
}

/** What the run's font wants, and as much more as an image in it is taller than the font's letters. */
function naturalHeight({ ascent, height, attributes: { font, scale } }: LineRun): number {
  return height + ascent - (font[0]?.ascent ?? 0) * scale;
}
