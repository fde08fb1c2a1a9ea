/** Marks that say where to cut, outside the bleed of each card: artifacts, as nobody reads them. */
import { Line, Svg } from '@react-pdf/renderer';
import { theme } from '../theme.ts';
import type { Position } from './impose.ts';
import type { Size } from './paper.ts';

type Props = Readonly<{ card: Size; at: readonly Position[] }>;
/** From x1, y1 to x2, y2, in points. */
type Stroke = readonly [x1: number, y1: number, x2: number, y2: number];

export function CropMarks({ card, at }: Props) {
  const strokes = unique(at.flatMap((position) => aroundCard(position, card)));
  const xs = strokes.flatMap(([x1, , x2]) => [x1, x2]);
  const ys = strokes.flatMap(([, y1, , y2]) => [y1, y2]);
  const [left, top] = [Math.min(...xs), Math.min(...ys)];
  const [width, height] = [Math.max(...xs) - left, Math.max(...ys) - top];
  return (
    <Svg style={{ position: 'absolute', left, top, width, height }} viewBox={`${left} ${top} ${width} ${height}`}>
      {strokes.map(([x1, y1, x2, y2]) => (
        <Line
          key={`${x1} ${y1} ${x2} ${y2}`}
          {...{ x1, y1, x2, y2 }}
          stroke={theme.colour.ink}
          strokeWidth={theme.cropMark.weight}
        />
      ))}
    </Svg>
  );
}

/** Two marks at each corner, in line with the cuts. */
function aroundCard({ left, top }: Position, { width, height }: Size): Stroke[] {
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

/** Neighbours share the marks between them. */
const unique = (strokes: readonly Stroke[]): Stroke[] => [
  ...new Map(strokes.map((stroke) => [stroke.map((length) => length.toFixed(2)).join(), stroke])).values(),
];
