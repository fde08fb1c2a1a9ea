/** The pages of a PDF as grey pixels, drawn by PDFium, which draws alike on every machine. */
import { PDFiumLibrary } from '@hyzyla/pdfium';
import { PNG } from 'pngjs';
import type { Grey } from '../chromium/drawPages.ts';

/** @param scale pixels a point @param only page numbers from 1, or all */
export async function drawWithPdfium(pdf: Uint8Array, scale: number, only?: readonly number[]): Promise<Grey[]> {
  const library = await PDFiumLibrary.init();
  const document = await library.loadDocument(pdf);
  const pages: Grey[] = [];
  for (const [index, page] of [...document.pages()].entries()) {
    if (only && !only.includes(index + 1)) continue;
    const { width, height, data } = await page.render({ scale, render: 'bitmap', colorSpace: 'Gray' });
    pages.push({ width, height, data: Uint8Array.from(data) });
  }
  document.destroy();
  library.destroy();
  return pages;
}

export function greyToPng({ width, height, data }: Grey): Buffer {
  const picture = new PNG({ width, height });
  for (let pixel = 0; pixel < width * height; pixel++) {
    const level = data[pixel] ?? 255;
    picture.data.set([level, level, level, 255], pixel * 4);
  }
  return PNG.sync.write(picture, { colorType: 0 });
}

export function greyOfPng(file: Uint8Array): Grey {
  const { width, height, data } = PNG.sync.read(Buffer.from(file));
  return { width, height, data: Uint8Array.from({ length: width * height }, (_, pixel) => data[pixel * 4] ?? 255) };
}
