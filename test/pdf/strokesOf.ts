/** The lines that a finished PDF draws, as pdf.js reads them. */
import { getDocument, OPS, VerbosityLevel } from 'pdfjs-dist/legacy/build/pdf.mjs';

/** The box around a stroked path, in points from the top left corner of the page. */
export type Stroke = Readonly<{ page: number; left: number; top: number; right: number; bottom: number; weight: number }>;
type Matrix = readonly number[];

const times = (
  [a = 1, b = 0, c = 0, d = 1, e = 0, f = 0]: Matrix,
  [g = 1, h = 0, i = 0, j = 1, k = 0, l = 0]: Matrix,
): Matrix => [a * g + c * h, b * g + d * h, a * i + c * j, b * i + d * j, a * k + c * l + e, b * k + d * l + f];
const at = ([a = 1, b = 0, c = 0, d = 1, e = 0, f = 0]: Matrix, x: number, y: number) => [a * x + c * y + e, b * x + d * y + f];

export async function strokesOf(bytes: Uint8Array): Promise<Stroke[]> {
  const task = getDocument({ data: new Uint8Array(bytes), verbosity: VerbosityLevel.ERRORS, useSystemFonts: false });
  const document = await task.promise;
  const strokes: Stroke[] = [];
  for (let number = 1; number <= document.numPages; number++) {
    const page = await document.getPage(number);
    const height = page.view[3] ?? 0;
    const { fnArray, argsArray } = await page.getOperatorList();
    let state: { matrix: Matrix; weight: number } = { matrix: [1, 0, 0, 1, 0, 0], weight: 1 };
    const saved: (typeof state)[] = [];
    for (const [index, operation] of fnArray.entries()) {
      const given = argsArray[index];
      if (operation === OPS.save) saved.push(state);
      if (operation === OPS.restore) state = saved.pop() ?? state;
      if (operation === OPS.transform) state = { ...state, matrix: times(state.matrix, given) };
      if (operation === OPS.setLineWidth) state = { ...state, weight: given[0] };
      if (operation !== OPS.constructPath || given[0] !== OPS.stroke) continue;
      const [x0, y0, x1, y1] = given[2];
      const corners = [at(state.matrix, x0, y0), at(state.matrix, x1, y1)] as const;
      const xs = corners.map(([x = 0]) => x);
      const ys = corners.map(([, y = 0]) => height - y);
      const box = { left: Math.min(...xs), right: Math.max(...xs), top: Math.min(...ys), bottom: Math.max(...ys) };
      strokes.push({ page: number, ...box, weight: state.weight });
    }
  }
  await task.destroy();
  return strokes;
}
