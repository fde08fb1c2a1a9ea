/** Shares out what is left of a justified line among its spaces. */
import type { LineRun } from './types.ts';

/** @param space in points */
export function justify(runs: readonly LineRun[], space: number): LineRun[] {
  const isSpace = (run: LineRun, index: number) => run.glyphs[index]?.codePoints.includes(0x20) ?? false;
  const spaces = runs.flatMap((run) => run.glyphs.filter((_, index) => isSpace(run, index))).length;
  return runs.map((run) => {
    const positions = run.positions.map((position, index) =>
      isSpace(run, index) ? { ...position, xAdvance: position.xAdvance + space / spaces } : position,
    );
    return { ...run, positions, xAdvance: positions.reduce((width, { xAdvance }) => width + xAdvance, 0) };
  });
}
