/** The pages of a PDF as grey pixels, drawn by poppler. */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';

/** 0 is black, 255 is white. */
export type Grey = Readonly<{ width: number; height: number; data: Uint8Array }>;

/** @param size of every page in pixels, whatever its size on paper */
export function drawPages(pdf: Uint8Array, size: Readonly<{ width: number; height: number }>, folder: string): Grey[] {
  const own = mkdtempSync(path.join(folder, 'pages-'));
  const file = path.join(own, 'all.pdf');
  writeFileSync(file, pdf);
  const scale = ['-scale-to-x', String(size.width), '-scale-to-y', String(size.height)];
  execFileSync('pdftoppm', ['-gray', ...scale, file, path.join(own, 'page')]);
  return readdirSync(own)
    .filter((name) => name.endsWith('.pgm'))
    .toSorted()
    .map((name) => greyOf(readFileSync(path.join(own, name))));
}

/** A portable greymap: "P5", its width, height and highest value as text, and a byte a pixel. */
function greyOf(file: Uint8Array): Grey {
  const [head, width = 0, height = 0] =
    /^P5\s+(\d+)\s+(\d+)\s+255\s/.exec(Buffer.from(file.subarray(0, 100)).toString('latin1')) ?? [];
  if (!head) throw new Error('not a grey picture of pdftoppm');
  return { width: Number(width), height: Number(height), data: file.subarray(head.length) };
}
