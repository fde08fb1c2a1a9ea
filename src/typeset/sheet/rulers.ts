/** The outline of a card, and at each corner a cross whose arms are rulers in millimetres. */
import { mm } from '../points.ts';
import { theme } from '../theme.ts';
import type { Position } from './impose.ts';
import type { Size } from './paper.ts';
import type { Stroke } from './Strokes.tsx';

export function rulers({ left, top }: Position, { width, height }: Size): Stroke[] {
  const [right, bottom] = [left + width, top + height];
  const corners = [left, right].flatMap((x) => [top, bottom].map((y) => [x, y] as const));
  return [
    [left, top, right, top],
    [left, bottom, right, bottom],
    [left, top, left, bottom],
    [right, top, right, bottom],
    ...corners.flatMap(([x, y]) => cross(x, y)),
  ];
}

/** Arms to four sides. */
function cross(x: number, y: number): Stroke[] {
  const { arm, tick, longTick } = theme.calibration;
  const steps = Array.from({ length: 2 * arm + 1 }, (_, index) => index - arm).filter((step) => step !== 0);
  return [
    [x - mm(arm), y, x + mm(arm), y],
    [x, y - mm(arm), x, y + mm(arm)],
    ...steps.flatMap((step): Stroke[] => {
      const half = Math.abs(step) === arm ? longTick : tick;
      return [
        [x + mm(step), y - half, x + mm(step), y + half],
        [x - half, y + mm(step), x + half, y + mm(step)],
      ];
    }),
  ];
}
