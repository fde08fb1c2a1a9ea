/** The order in which a line's runs are painted: the order of reading, which readers of a PDF then find in it. */
import type { LineRun } from './types.ts';

/**
 * The painter sets each run where the last one ended. Where reading goes another way, a run without glyphs moves it.
 * @param runs from left to right
 * @param hanging the space that the line ends with, outside of it
 */
export function inReadingOrder(runs: readonly LineRun[], hanging: LineRun | undefined, rightToLeft: boolean): readonly LineRun[] {
  let x = 0;
  const placed = runs.map((run) => {
    const left = x;
    x += run.xAdvance;
    return { run, left };
  });
  if (hanging) placed.push({ run: hanging, left: rightToLeft ? -hanging.xAdvance : x });
  const read = placed.toSorted((one, other) => one.run.start - other.run.start);
  let at = 0;
  return read.flatMap(({ run, left }) => {
    const way = left - at;
    at = left + run.xAdvance;
    return Math.abs(way) < 1e-6 ? [run] : [moveBy(run, way), run];
  });
}

/** @param way in points, to the left when negative */
function moveBy(run: LineRun, way: number): LineRun {
  const { font, scale, fontSize } = run.attributes;
  const attributes = { font, scale, ...(fontSize === undefined ? {} : { fontSize }) };
  return { ...run, attributes, end: run.start, glyphs: [], positions: [], xAdvance: way };
}
