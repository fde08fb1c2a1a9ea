/** A finished PDF as pdf.js sees it, beyond what src/pdf/readBack.ts tells: where its text stands, and its metadata. */
import { getDocument, VerbosityLevel } from 'pdfjs-dist/legacy/build/pdf.mjs';

/** A run of text; x and y of its baseline in points from the top left corner of the page, the size of its type; turned when it stands upside down. */
export type TextRun = Readonly<{ page: number; text: string; x: number; y: number; size: number; turned: boolean }>;
export type Metadata = Readonly<{ Title: string; Language: string; CreationDate: string; ModDate: string }>;
/** Pages are all of one height, in points. */
export type OpenPdf = Readonly<{ runs: readonly TextRun[]; metadata: Metadata; pages: number; height: number }>;

export async function openPdf(bytes: Uint8Array): Promise<OpenPdf> {
  const task = getDocument({ data: new Uint8Array(bytes), verbosity: VerbosityLevel.ERRORS, useSystemFonts: false });
  const document = await task.promise;
  const runs: TextRun[] = [];
  let height = 0;
  for (let number = 1; number <= document.numPages; number++) {
    const page = await document.getPage(number);
    height = page.view[3] ?? 0;
    for (const item of (await page.getTextContent()).items) {
      if (!('str' in item) || item.str.trim() === '') continue;
      const [a = 0, b = 0, , , x = 0, y = 0] = item.transform as number[];
      runs.push({ page: number, text: item.str, x, y: height - y, size: Math.hypot(a, b), turned: a < 0 });
    }
  }
  const { info } = await document.getMetadata();
  const pages = document.numPages;
  await task.destroy();
  return { runs, metadata: info as Metadata, pages, height };
}

/** The arrays of a key of the page dictionaries, as pdfkit writes them: in plain sight. */
export function boxesOf(bytes: Uint8Array, key: 'MediaBox' | 'TrimBox' | 'BleedBox'): number[][] {
  const text = Buffer.from(bytes).toString('latin1');
  return [...text.matchAll(new RegExp(`^/${key} \\[([-\\d. ]+)\\]$`, 'gm'))].map(([, numbers = '']) =>
    numbers.split(' ').map(Number),
  );
}

/** How many fonts a file describes, and how many of them it holds. */
export function fontsIn(bytes: Uint8Array): { described: number; embedded: number } {
  const text = Buffer.from(bytes).toString('latin1');
  const descriptors = text.match(/\/Type \/FontDescriptor\n.*?\nendobj/gs) ?? [];
  return { described: descriptors.length, embedded: descriptors.filter((one) => /\/FontFile2 \d+ 0 R/.test(one)).length };
}
