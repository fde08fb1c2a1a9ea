/** A page of HTML as headless Chromium prints it, and the lines that it breaks the texts into. */
import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { chromium } from 'playwright-core';

export const OPTIONS = {
  executablePath: process.env['CHROMIUM'] ?? '/usr/bin/chromium',
  args: [
    '--no-sandbox',
    '--disable-gpu',
    '--disable-quic',
    '--no-first-run',
    '--disable-background-networking',
    '--disable-component-update',
    '--disable-sync',
    '--font-render-hinting=none',
  ],
};

/** The lines of each text of each section, in order. */
export type Lines = readonly (readonly (readonly string[])[])[];
export type Printed = Readonly<{ pdf: Uint8Array; lines: Lines }>;

/** @param folder that the page's file is written to, so that it may load fonts from files */
export async function printWithChromium(html: string, folder: string): Promise<Printed> {
  const file = path.join(folder, 'specimen.html');
  writeFileSync(file, html);
  const browser = await chromium.launch(OPTIONS);
  try {
    const page = await browser.newPage();
    await page.emulateMedia({ media: 'print' });
    await page.goto(pathToFileURL(file).href);
    const lines = await page.evaluate<Lines>(LINES);
    return { pdf: await page.pdf({ preferCSSPageSize: true, printBackground: true }), lines };
  } finally {
    await browser.close();
  }
}

/**
 * Runs in the page: a character belongs to the line in whose height its middle is. One after a soft hyphen has a second, empty box at
 * the end of the line before it.
 */
const LINES = `(async () => {
  await document.fonts.ready;
  const linesOf = (block) => {
    const { top } = block.getBoundingClientRect();
    const height = Number.parseFloat(getComputedStyle(block).lineHeight);
    const lines = [];
    const texts = document.createTreeWalker(block, NodeFilter.SHOW_TEXT);
    while (texts.nextNode()) {
      const { data } = texts.currentNode;
      for (let index = 0; index < data.length; index++) {
        const range = new Range();
        range.setStart(texts.currentNode, index);
        range.setEnd(texts.currentNode, index + 1);
        const [widest] = [...range.getClientRects()].sort((one, other) => other.width - one.width);
        const line = widest ? Math.floor(((widest.top + widest.bottom) / 2 - top) / height) : Math.max(0, lines.length - 1);
        lines[line] = (lines[line] ?? '') + data[index];
      }
    }
    return lines;
  };
  return [...document.querySelectorAll('section')].map((section) => [...section.querySelectorAll('h1, p')].map(linesOf));
})()`;
