/** Marks that say where to cut and where to fold, outside the bleed of a card. */
import { theme } from '../theme.ts';
import type { Position } from './impose.ts';
import type { Size } from './paper.ts';
import type { Stroke } from './Strokes.tsx';

/** Two at each corner, in line with the cuts. */
export function cropMarks({ left, top }: Position, { width, height }: Size): Stroke[] {
  const { offset, length } = theme.cropMark;
  const [right, bottom] = [left + width, top + height];
  return [
    ...[top, bottom].flatMap((y): Stroke[] => [
      [left - offset - length, y, left - offset, y],
      [right + offset, y, right + offset + length, y],
    ]),
    ...[left, right].flatMap((x): Stroke[] => [
      [x, top - offset - length, x, top - offset],
      [x, bottom + offset, x, bottom + offset + length],
    ]),
  ];
}

/** Over and under the middle. */
export function foldMarks({ left, top }: Position, { width, height }: Size): Stroke[] {
  const { offset, length } = theme.cropMark;
  const [x, bottom] = [left + width / 2, top + height];
  return [
    [x, top - offset - length, x, top - offset],
    [x, bottom + offset, x, bottom + offset + length],
  ];
}
