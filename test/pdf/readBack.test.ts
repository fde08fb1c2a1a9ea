/** A finished PDF is read back as a reader would, so that a word or a font that is missing is named. */
import PDFDocument from 'pdfkit';
import { expect, it } from 'vitest';
import { finishedPdf, missingWords } from '../../src/check/finishedPdf.ts';
import { linesOf } from '../../src/leaflet/walk.ts';
import { readBack } from '../../src/pdf/readBack.ts';
import { realLeaflet } from './realLeaflet.ts';

const paragraphOf = (value: string) => ({ type: 'paragraph', children: [{ type: 'text', value }] }) as const;

async function pdfOf(draw: (document: PDFKit.PDFDocument) => void): Promise<Buffer> {
  const document = new PDFDocument({ size: [300, 200] });
  const chunks: Buffer[] = [];
  document.on('data', (chunk: Buffer) => chunks.push(chunk));
  const ended = new Promise((resolve) => document.on('end', resolve));
  draw(document);
  document.end();
  await ended;
  return Buffer.concat(chunks);
}

it('tells sizes in points, and the text of each page, line by line', async () => {
  const { pages } = await readBack(
    await pdfOf((pdf) => pdf.text('first line').text('second line').addPage({ size: 'A4' }).text('next page')),
  );
  expect(pages).toEqual([
    { width: 300, height: 200, text: 'first line\nsecond line' },
    { width: 595.28, height: 841.89, text: 'next page' },
  ]);
});

it('reads text that stands upside down as it is read once the page is turned', async () => {
  const draw = (pdf: PDFKit.PDFDocument) => {
    pdf.font('Helvetica').text('one', 50, 50, { continued: true }).font('Helvetica-Bold').text('-off card', { continued: true });
    return pdf.font('Helvetica').text(', turned').text('second line');
  };
  const upright = await readBack(await pdfOf(draw));
  const turned = await readBack(await pdfOf((pdf) => draw(pdf.rotate(180, { origin: [150, 100] }))));
  expect(upright.pages[0]?.text).toBe('one-off card, turned\nsecond line');
  expect(turned.pages[0]?.text).toBe(upright.pages[0]?.text);
});

it('names a font that is used and not in the file', async () => {
  const { missingFonts } = await readBack(await pdfOf((pdf) => pdf.font('Helvetica').text('not embedded')));
  expect(missingFonts).toEqual(['Helvetica']);
});

it('a font that is not in the file, a page too many and a page of another size are errors', async () => {
  const read = await readBack(
    await pdfOf((pdf) =>
      pdf
        .font('Helvetica')
        .text('x')
        .addPage({ size: [300, 210] }),
    ),
  );
  const leaflet = { ...realLeaflet('leaflet', 'us', 'en'), children: [] };
  const found = finishedPdf(leaflet, read, { width: 300, height: 200, pages: 1, copies: 1 }, { file: 'a.pdf' });
  expect(found.map(({ message }) => message)).toEqual([
    'it has 2 pages, not 1',
    'page 2 measures 105.8 × 74.1 mm, not 105.8 × 70.6 mm',
    'the font Helvetica is not in the file',
  ]);
});

it('a word of the tree that the file lacks is named, and so is one that stands there too seldom', () => {
  const card = realLeaflet('wallet-card', 'us', 'en');
  const printed = linesOf(card.children).join('\n');
  expect(missingWords(card, [printed], 1)).toEqual([]);
  expect(missingWords(card, [printed.replace('wheezing', '')], 1)).toEqual(['wheezing']);
  expect(missingWords(card, [printed.replace('°F', 'e°F')], 1)).toEqual(['°F).']);
  expect(missingWords(card, [printed.replace('anakinra', '')], 1)).toEqual(['anakinra']);
  expect(missingWords(card, [`${printed} ${printed.replace('wheezing', '')}`], 2)).toEqual(['wheezing']);
});

it('a stretch without spaces may go on over a page, and lacks no letter there', () => {
  const leaflet = { ...realLeaflet('wallet-card', 'us', 'en'), children: [paragraphOf('冷蔵庫で保管してください')] };
  expect(missingWords(leaflet, ['冷蔵庫で保', '管してください'], 1)).toEqual([]);
  expect(missingWords(leaflet, ['冷蔵庫で', '管してください'], 1)).toEqual(['冷蔵庫で保管してください']);
});

it('a word that a line parts is there, though its soft hyphen is not, and a word of other letters is none', () => {
  const card = { ...realLeaflet('wallet-card', 'us', 'en'), children: [paragraphOf('der Rezeptorantagonisten.')] };
  expect(missingWords(card, ['der Rezeptor\nantagonisten.'], 1)).toEqual([]);
  expect(missingWords(card, ['der Rezeptor\nantagonist.'], 1)).toEqual(['Rezeptorantagonisten.']);
});
