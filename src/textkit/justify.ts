/** Shares out what is left of a justified line among its spaces. */
import type { LineRun } from './types.ts';

const isSpace = (run: LineRun, index: number): boolean => run.glyphs[index]?.codePoints.includes(0x20) ?? false;

/** Whether a line has spaces to stretch. */
export const hasSpaces = (runs: readonly LineRun[]): boolean =>
  runs.some((run) => run.glyphs.some((_, index) => isSpace(run, index)));

/** @param space in points */
export function justify(runs: readonly LineRun[], space: number): LineRun[] {
  const spaces = runs.flatMap((run) => run.glyphs.filter((_, index) => isSpace(run, index))).length;
  return runs.map((run) => {
    const positions = run.positions.map((position, index) =>
      isSpace(run, index) ? { ...position, xAdvance: position.xAdvance + space / spaces } : position,
    );
    return { ...run, positions, xAdvance: positions.reduce((width, { xAdvance }) => width + xAdvance, 0) };
  });
}
