/** The layouts that documents of pages come in. */
import type { Layout, LayoutName } from './documents.ts';
import { type KindName, lookOf } from './typeset/kinds.ts';
import { BILINGUAL, LARGE_PRINT, type Look, STANDARD } from './typeset/look.ts';
import { PAPER_SIZES } from './typeset/sheet/paper.ts';
import { typesetColumns } from './typeset/typesetColumns.tsx';
import { typesetLeaflet } from './typeset/typesetLeaflet.tsx';

const layout = (kind: LayoutName, name: string, look: Look): Layout => ({
  kind,
  name,
  pageSize: ({ paper }) => PAPER_SIZES[paper],
  copies: () => 1,
  typeset: (leaflet, { paper }, figures, _heightsOf, source) =>
    typesetLeaflet(leaflet, PAPER_SIZES[paper], figures, look, source),
});

/** The leaflet's text is long, and in the standard layout columns keep it to four pages. */
export const LEAFLET_LAYOUTS: readonly Layout[] = [
  {
    ...layout('standard', '', STANDARD),
    typeset: (leaflet, { paper }, figures, heightsOf) => typesetColumns(leaflet, PAPER_SIZES[paper], figures, heightsOf),
  },
  layout('large-print', 'large-print', LARGE_PRINT),
  layout('bilingual', 'bilingual', BILINGUAL),
];

/** @param pages how many the standard layout has, where that is fixed */
export const pageLayouts = (kind: KindName, pages?: number): readonly Layout[] => [
  { ...layout('standard', '', lookOf(kind, STANDARD)), ...(pages === undefined ? {} : { pages }) },
  layout('large-print', 'large-print', lookOf(kind, LARGE_PRINT)),
  layout('bilingual', 'bilingual', lookOf(kind, BILINGUAL)),
];
