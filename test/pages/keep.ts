/** Draws the kept pages anew, after somebody has looked at them. `npm run pages` */
import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { ROOT } from '../support/project.ts';
import { greyToPng } from './drawWithPdfium.ts';
import { draw, KEPT_PAGES, nameOf } from './pages.ts';

for (const page of KEPT_PAGES) {
  writeFileSync(path.join(ROOT, 'test/pages', `${nameOf(page)}.png`), greyToPng(await draw(page)));
  process.stdout.write(`${nameOf(page)}: ${page.why}\n`);
}
