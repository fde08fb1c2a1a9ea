/** Straight lines on a sheet, outside of what is read. */
import { Line, Svg } from '@react-pdf/renderer';
import { theme } from '../theme.ts';

/** From x1, y1 to x2, y2, in points from the top left corner of the page. */
export type Stroke = readonly [x1: number, y1: number, x2: number, y2: number];

type Props = Readonly<{
  strokes: readonly Stroke[];
  /** The thickness of the lines, in points. */
  weight: number;
  /** Lengths of strokes and gaps, in points. */
  dash?: string;
}>;

export function Strokes({ strokes, weight, dash }: Props) {
  const xs = strokes.flatMap(([x1, , x2]) => [x1, x2]);
  const ys = strokes.flatMap(([, y1, , y2]) => [y1, y2]);
  const [left, top] = [Math.min(...xs) - weight, Math.min(...ys) - weight]; // an SVG cuts off what reaches over its edge
  const [width, height] = [Math.max(...xs) + weight - left, Math.max(...ys) + weight - top];
  return (
    <Svg style={{ position: 'absolute', left, top, width, height }} viewBox={`${left} ${top} ${width} ${height}`}>
      {unique(strokes).map(([x1, y1, x2, y2], index) => (
        <Line
          key={index}
          {...{ x1, y1, x2, y2 }}
          stroke={theme.colour.ink}
          strokeWidth={weight}
          {...(dash === undefined ? {} : { strokeDasharray: dash })}
        />
      ))}
    </Svg>
  );
}

/** Neighbours share what lies between them. */
const unique = (strokes: readonly Stroke[]): Stroke[] => [
  ...new Map(strokes.map((stroke) => [stroke.map((length) => length.toFixed(2)).join(), stroke])).values(),
];
