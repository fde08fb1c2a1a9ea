/** The lines under and through the runs of a line, from left to right. */
import type { DecorationLine, LineRun } from './types.ts';

/** @param ascent from the top of the line's box to its baseline, in points */
export function decorate(runs: readonly LineRun[], ascent: number): DecorationLine[] {
  let x = 0;
  return runs.flatMap((run) => {
    const { attributes, xAdvance: width } = run;
    const height = Math.max(0.5, Math.floor((attributes.fontSize ?? 12) / 12));
    const { opacity } = attributes;
    const at = (y: number) => ({ x: left, y, width, height });
    const left = x;
    x += width;
    const lines: DecorationLine[] = [];
    if (attributes.underline) {
      const color = attributes.underlineColor ?? attributes.color;
      lines.push({ rect: at(ascent + height * 2), opacity, color, style: attributes.underlineStyle });
    }
    if (attributes.strike) {
      const color = attributes.strikeColor ?? attributes.color;
      lines.push({ rect: at(ascent - run.ascent / 3), opacity, color, style: attributes.strikeStyle });
    }
    return lines;
  });
}
