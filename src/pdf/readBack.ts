/** The only door to pdfjs-dist: a finished PDF read back, as a reader would. */
import { getDocument, OPS, VerbosityLevel } from 'pdfjs-dist/legacy/build/pdf.mjs';

export type ReadBack = Readonly<{
  pages: readonly Readonly<{ width: number; height: number; text: string }>[];
  /** Fonts that are used and not in the file. */
  missingFonts: readonly string[];
}>;

type TextItem = Readonly<{ str: string; width: number; height: number; hasEOL: boolean; transform: number[] }>;

/** Ems: a gap wider than this parts words; a word space is about a quarter of an em. */
const GAP = 0.1;

/** pdf.js sees the gap between two runs only where the second is to the right of the first, so it is measured here. */
function joined(items: readonly TextItem[]): string {
  let text = '';
  let last: TextItem | undefined;
  for (const item of items) {
    if (last && !last.hasEOL) text += between(last, item);
    text += item.str + (item.hasEOL ? '\n' : '');
    if (item.str !== '' || item.hasEOL) last = item;
  }
  return text;
}

/** What parts two items: the end of a line, a space, or nothing. */
function between(one: TextItem, other: TextItem): '\n' | ' ' | '' {
  const [left, right] = [alongItsLine(one), alongItsLine(other)];
  const size = Math.max(one.height, other.height);
  const gap = Math.max(right.start - left.end, left.start - right.end);
  if (Math.abs(right.line - left.line) > size / 2) return '\n';
  return gap > GAP * size ? ' ' : '';
}

/** Where an item stands in the direction in which it is written, and across it: the cards of a sheet can stand upside down. */
function alongItsLine({ transform: [a = 1, b = 0, , , x = 0, y = 0], width }: TextItem) {
  const length = Math.hypot(a, b);
  const start = (x * a + y * b) / length;
  return { start, end: start + width, line: (y * a - x * b) / length };
}

/** @returns sizes in points, text in reading order with a space between runs that stand apart */
export async function readBack(bytes: Uint8Array): Promise<ReadBack> {
  const task = getDocument({
    data: new Uint8Array(bytes), // pdf.js takes the buffer away
    verbosity: VerbosityLevel.ERRORS,
    useSystemFonts: false,
  });
  const document = await task.promise;
  const pages: ReadBack['pages'][number][] = [];
  const missing = new Set<string>();
  for (let number = 1; number <= document.numPages; number++) {
    const page = await document.getPage(number);
    const { items } = await page.getTextContent();
    const [x0 = 0, y0 = 0, x1 = 0, y1 = 0] = page.view;
    pages.push({
      width: x1 - x0,
      height: y1 - y0,
      text: joined(items.filter((item) => 'str' in item)),
    });
    const { fnArray, argsArray } = await page.getOperatorList();
    for (const [index, operation] of fnArray.entries()) {
      if (operation !== OPS.setFont) continue;
      const font = page.commonObjs.get(String(argsArray[index][0])) as { name: string; missingFile?: boolean };
      if (font.missingFile) missing.add(font.name);
    }
  }
  await task.destroy();
  return { pages, missingFonts: [...missing] };
}
