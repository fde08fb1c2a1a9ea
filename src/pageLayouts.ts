/** The layouts that every document of pages comes in. */
import type { Layout, LayoutName } from './documents.ts';
import { BILINGUAL, LARGE_PRINT, type Look, STANDARD } from './typeset/look.ts';
import { PAPER_SIZES } from './typeset/sheet/paper.ts';
import { BANDS, FORM, GUIDE, POSTER } from './typeset/sheetLooks.ts';
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

/** What every document of running text comes in, beside its standard layout. */
const READ_OTHERWISE: readonly Layout[] = [
  pages('large-print', 'large-print', LARGE_PRINT),
  pages('bilingual', 'bilingual', BILINGUAL),
];

export const LEAFLET_LAYOUTS: readonly Layout[] = [IN_COLUMNS, ...READ_OTHERWISE];

export const GUIDE_LAYOUTS: readonly Layout[] = [pages('standard', '', GUIDE), ...READ_OTHERWISE];

export const BANDS_LAYOUTS: readonly Layout[] = [{ ...pages('standard', '', BANDS), pages: 1 }, ...READ_OTHERWISE];

/** Its type is large print. */
export const POSTER_LAYOUTS: readonly Layout[] = [{ ...pages('standard', '', POSTER), pages: 1 }];

/** A sheet of paper, printed on both sides. Columns to write in find no room in larger print, or twice beside each other. */
export const FORM_LAYOUTS: readonly Layout[] = [{ ...pages('standard', '', FORM), pages: 2 }];
