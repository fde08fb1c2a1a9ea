/** The pages whose picture is kept: few, and each for something that no other test sees. */
import type { Edition } from '../../src/data/edition.ts';
import type { DocumentName } from '../../src/documents.ts';
import type { Grey } from '../chromium/drawPages.ts';
import { printLayout } from '../pdf/printLayout.ts';
import { drawWithPdfium } from './drawWithPdfium.ts';

export type KeptPage = Readonly<{
  document: DocumentName;
  layout: string;
  edition: Edition;
  language: string;
  page: number;
  why: string;
}>;

export const KEPT_PAGES: readonly KeptPage[] = [
  { document: 'leaflet', layout: '', edition: 'us', language: 'en', page: 1, why: 'what to do now, and columns under it' },
  {
    document: 'leaflet',
    layout: '',
    edition: 'eu',
    language: 'ar',
    page: 3,
    why: 'columns, steps and figures from right to left',
  },
  { document: 'injection-guide', layout: '', edition: 'eu', language: 'en', page: 3, why: 'figures before steps, two in a row' },
  { document: 'storage-sheet', layout: '', edition: 'eu', language: 'es', page: 1, why: 'pictograms, and a form in a box' },
  { document: 'leaflet', layout: 'bilingual', edition: 'us', language: 'zh-Hans', page: 1, why: 'two languages line by line' },
  { document: 'wallet-card', layout: '', edition: 'gb', language: 'ar', page: 1, why: 'the smallest type' },
];

export const nameOf = ({ document, layout, edition, language, page }: KeptPage): string =>
  [document, layout, edition, language, String(page)].filter(Boolean).join('-');

/** Pixels a point: enough to see a line move or a figure vanish. */
const SCALE = 0.6;

/** @throws Error when the sheet has no such page */
export async function draw({ document, layout, edition, language, page }: KeptPage): Promise<Grey> {
  const [grey] = await drawWithPdfium(await printLayout(document, layout, {}, [edition, language]), SCALE, [page]);
  if (!grey) throw new Error(`${document} has no page ${page}`);
  return grey;
}
