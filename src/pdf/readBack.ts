/** The only door to pdfjs-dist: a finished PDF read back, as a reader would. */
import { getDocument, OPS, VerbosityLevel } from 'pdfjs-dist/legacy/build/pdf.mjs';

export type ReadBack = Readonly<{
  pages: readonly Readonly<{ width: number; height: number; text: string }>[];
  /** Fonts that are used and not in the file. */
  missingFonts: readonly string[];
}>;

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
      text: items.map((item) => ('str' in item ? item.str + (item.hasEOL ? '\n' : '') : '')).join(''),
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
