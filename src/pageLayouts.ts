/** The layouts that every document of pages comes in. */
import type { Layout, LayoutName } from './documents.ts';
import { BILINGUAL, LARGE_PRINT, type Look, STANDARD } from './typeset/look.ts';
import { PAPER_SIZES } from './typeset/sheet/paper.ts';
import { typesetLeaflet } from './typeset/typesetLeaflet.tsx';

const pages = (kind: LayoutName, name: string, look: Look): Layout => ({
  kind,
  name,
  pageSize: ({ paper }) => PAPER_SIZES[paper],
  copies: () => 1,
  typeset: (leaflet, { paper }, figures, source) => typesetLeaflet(leaflet, PAPER_SIZES[paper], figures, look, source),
});

export const PAGE_LAYOUTS: readonly Layout[] = [
  pages('standard', '', STANDARD),
  pages('large-print', 'large-print', LARGE_PRINT),
  pages('bilingual', 'bilingual', BILINGUAL),
];
