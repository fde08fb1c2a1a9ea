/** The only door to @react-pdf/render and pdfkit: a laid-out tree to the bytes of a tagged PDF, the same for the same input. */
import renderPDF from '@react-pdf/render';
import PDFDocument from 'pdfkit';
import type { Direction } from '../data/language.ts';
import type { LaidOutDocument } from './layOut.ts';
import type { TaggedDocument, TextPainter } from './structure.ts';
import { tag } from './tag.ts';
import { xmp } from './xmp.ts';

export type Metadata = Readonly<{ title: string; language: string; direction: Direction; subject: string; created: Date }>;

/** TrimBox and BleedBox lie this far inside the page's edges, in points (ISO 32000-2 14.11.2). */
export type Boxes = Readonly<{ bleed: number; trim: number }>;

const PROGRAM = 'Leaflet press';

/** What pdfkit's types do not tell. */
type Internals = TaggedDocument &
  TextPainter & {
    page: { width: number; height: number; dictionary: { data: Record<string, unknown> } };
    _root: { data: { ViewerPreferences: { data: Record<string, unknown> } } };
    _addInfo: () => void;
    appendXML: (xml: string) => void;
  };

/** Claims PDF/UA-1 and PDF/A-2a: level a needs the tags that PDF/UA wants, and part 2 allows all that we use; part 3 adds attachments only. */
export async function paint(layout: LaidOutDocument, metadata: Metadata, boxes?: Boxes): Promise<Uint8Array> {
  const { title, language, direction, subject, created } = metadata;
  const info = { Title: title, Subject: subject, Creator: PROGRAM, Producer: PROGRAM, CreationDate: created, ModDate: created };
  const document = new PDFDocument({
    autoFirstPage: false,
    pdfVersion: '1.7',
    tagged: true,
    subset: 'PDF/A-2a' as 'PDF/A-2',
    lang: language,
    displayTitle: true,
    info,
  });
  const internals = document as unknown as Internals;
  internals._addInfo = () => internals.appendXML(xmp(metadata, PROGRAM));
  if (direction === 'rtl') internals._root.data.ViewerPreferences.data['Direction'] = 'R2L';
  document.on('pageAdded', () => {
    const { page } = internals;
    Object.assign(page.dictionary.data, { Tabs: 'S' }, boxes && boxesOf(page, boxes));
    internals.markContent('Artifact', { type: 'Layout' });
  });
  const chunks: Uint8Array[] = [];
  document.on('data', (chunk: Uint8Array) => chunks.push(chunk));
  const ended = new Promise<void>((resolve, reject) => document.on('end', resolve).on('error', reject));
  renderPDF(document as never, tag(layout, internals) as never);
  await ended;
  return Buffer.concat(chunks);
}

function boxesOf({ width, height }: { width: number; height: number }, { bleed, trim }: Boxes) {
  const inset = (by: number) => [by, by, width - by, height - by];
  return { BleedBox: inset(trim - bleed), TrimBox: inset(trim) };
}
