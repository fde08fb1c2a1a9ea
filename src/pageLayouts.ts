/** The layouts that every document of pages comes in. */
import type { Layout, LayoutName } from './documents.ts';
import { BILINGUAL, LARGE_PRINT, type Look, STANDARD } from './typeset/look.ts';
import { PAPER_SIZES } from './typeset/sheet/paper.ts';
import { typesetColumns } from './typeset/typesetColumns.tsx';
import { typesetLeaflet } from './typeset/typesetLeaflet.tsx';

const pages = (kind: LayoutName, name: string, look: Look): Layout => ({
  kind,
  name,
  pageSize: ({ paper }) => PAPER_SIZES[paper],
  copies: () => 1,
  typeset: (leaflet, { paper }, figures, _heightsOf, source) =>
    typesetLeaflet(leaflet, PAPER_SIZES[paper], figures, look, source),
});

/** The leaflet's standard layout: its text is long, and columns keep it to four pages. */
const IN_COLUMNS: Layout = {
  ...pages('standard', '', STANDARD),
  typeset: (leaflet, { paper }, figures, heightsOf) => typesetColumns(leaflet, PAPER_SIZES[paper], figures, heightsOf),
};

export const LEAFLET_LAYOUTS: readonly Layout[] = [
  IN_COLUMNS,
  pages('large-print', 'large-print', LARGE_PRINT),
  pages('bilingual', 'bilingual', BILINGUAL),
];
