/** The only door to @react-pdf/render and pdfkit: a laid-out tree to the bytes of a PDF, the same for the same input. */
import renderPDF from '@react-pdf/render';
import PDFDocument from 'pdfkit';
import type { LaidOutDocument } from './layOut.ts';

export type Metadata = Readonly<{ title: string; language: string; subject: string; created: Date }>;

/** TrimBox and BleedBox lie this far inside the page's edges, in points (ISO 32000-2 14.11.2). */
export type Boxes = Readonly<{ bleed: number; trim: number }>;

export async function paint(
  layout: LaidOutDocument,
  { title, language, subject, created }: Metadata,
  boxes?: Boxes,
): Promise<Uint8Array> {
  const document = new PDFDocument({
    autoFirstPage: false,
    pdfVersion: '1.7',
    lang: language,
    displayTitle: true,
    info: {
      Title: title,
      Subject: subject,
      Creator: 'Leaflet press',
      Producer: 'Leaflet press',
      CreationDate: created,
      ModDate: created,
    },
  });
  if (boxes) {
    document.on('pageAdded', () => {
      const { page } = document as unknown as {
        page: { width: number; height: number; dictionary: { data: Record<string, unknown> } };
      };
      const inset = (by: number) => [by, by, page.width - by, page.height - by];
      Object.assign(page.dictionary.data, { BleedBox: inset(boxes.trim - boxes.bleed), TrimBox: inset(boxes.trim) });
    });
  }
  const chunks: Uint8Array[] = [];
  document.on('data', (chunk: Uint8Array) => chunks.push(chunk));
  const ended = new Promise<void>((resolve, reject) => document.on('end', resolve).on('error', reject));
  renderPDF(document as never, layout as never);
  await ended;
  return Buffer.concat(chunks);
}
