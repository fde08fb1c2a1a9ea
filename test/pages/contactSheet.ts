/**
 * Many pages on one picture, to look at: every PDF of a folder that a build wrote; a file begins a row, and fills as many as it needs.
 * `npm run contact-sheet -- output/eu/ar pages.png`
 */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { Grey } from '../chromium/drawPages.ts';
import { drawWithPdfium, greyToPng } from './drawWithPdfium.ts';

/** Pixels a point: a page of A4 is 238 wide. */
const SCALE = 0.4;
const PAGES_IN_ROW = 8;
/** Pixels between pages. */
const GAP = 12;
const DESK = 120;

function arrange(rows: readonly (readonly Grey[])[]): Grey {
  const heights = rows.map((row) => Math.max(0, ...row.map(({ height }) => height)) + GAP);
  const widths = rows.map((row) => row.reduce((sum, { width }) => sum + width + GAP, GAP));
  const sheet = { width: Math.max(...widths), height: heights.reduce((sum, height) => sum + height, GAP) };
  const data = new Uint8Array(sheet.width * sheet.height).fill(DESK);
  let top = GAP;
  for (const [index, row] of rows.entries()) {
    let left = GAP;
    for (const page of row) {
      for (let y = 0; y < page.height; y++)
        data.set(page.data.subarray(y * page.width, (y + 1) * page.width), (top + y) * sheet.width + left);
      left += page.width + GAP;
    }
    top += heights[index] ?? 0;
  }
  return { ...sheet, data };
}

const [folder = 'output/us/en', file = 'pages.png'] = process.argv.slice(2);
const names = readdirSync(folder).filter((name) => name.endsWith('.pdf'));
const rows: Grey[][] = [];
for (const name of names) {
  const pages = await drawWithPdfium(readFileSync(path.join(folder, name)), SCALE);
  for (let first = 0; first < pages.length; first += PAGES_IN_ROW) rows.push(pages.slice(first, first + PAGES_IN_ROW));
}
writeFileSync(file, greyToPng(arrange(rows)));
process.stdout.write(`${names.join(', ')} in ${file}\n`);
