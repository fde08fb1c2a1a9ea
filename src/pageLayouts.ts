/** The layouts that documents of pages come in. */
import type { Layout, LayoutName } from './documents.ts';
import { PAGE_STYLES, STEPS, tightened } from './typeset/fitting.tsx';
import { type KindName, lookOf } from './typeset/kinds.ts';
import { BILINGUAL, LARGE_PRINT, type Look, STANDARD } from './typeset/look.ts';
import { PAPER_SIZES } from './typeset/sheet/paper.ts';
import type { TextStyleName } from './typeset/theme.ts';
import { typesetColumns } from './typeset/typesetColumns.tsx';
import { typesetLeaflet } from './typeset/typesetLeaflet.tsx';

const layout = (kind: LayoutName, name: string, look: Look): Layout => ({
  kind,
  name,
  pageSize: ({ paper }) => PAPER_SIZES[paper],
  copies: () => 1,
  steps: STEPS,
  typeset: (leaflet, { paper }, figures, heightsOf, source, steps) =>
    typesetLeaflet(leaflet, PAPER_SIZES[paper], figures, heightsOf, tightened(look, steps, STYLES_OF[kind]), source),
});

/** What grows smaller where wording is long: large print's distances alone. */
const STYLES_OF: Readonly<Record<LayoutName, readonly TextStyleName[]>> = {
  standard: PAGE_STYLES,
  'large-print': [],
  bilingual: PAGE_STYLES,
};

/** The leaflet's text is long, and in the standard layout columns keep it to four pages. */
export const LEAFLET_LAYOUTS: readonly Layout[] = [
  {
    ...layout('standard', '', STANDARD),
    aim: 4,
    typeset: (leaflet, { paper }, figures, heightsOf, _source, steps) =>
      typesetColumns(leaflet, PAPER_SIZES[paper], figures, heightsOf, steps),
  },
  layout('large-print', 'large-print', LARGE_PRINT),
  layout('bilingual', 'bilingual', BILINGUAL),
];

/** @param standard the pages that the standard layout has, or should not go over */
export const pageLayouts = (kind: KindName, standard: Pick<Layout, 'pages' | 'aim'>): readonly Layout[] => [
  { ...layout('standard', '', lookOf(kind, STANDARD)), ...standard },
  layout('large-print', 'large-print', lookOf(kind, LARGE_PRINT)),
  layout('bilingual', 'bilingual', lookOf(kind, BILINGUAL)),
];
