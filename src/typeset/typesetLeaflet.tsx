/** A leaflet, or any other document of pages, on a paper and in a look. */
import { Document, Page } from '@react-pdf/renderer';
import type { Leaflet } from '../leaflet/node.ts';
import { bilingual } from './bilingual.ts';
import { PageBlocks } from './block/PageBlocks.tsx';
import { withFurniture } from './fitting.tsx';
import { scriptFonts } from './fontTable.ts';
import { type Look, STANDARD, withLeading } from './look.ts';
import { pageStyle } from './page.ts';
import type { Figures } from './setting.ts';
import type { Size } from './sheet/paper.ts';
import type { HeightsOf } from './typesetColumns.tsx';

/**
 * @param heightsOf measures the furniture, which has as much room as it takes
 * @param source the same sheet in the source language, to stand beside this one
 */
export async function typesetLeaflet(
  leaflet: Leaflet,
  paper: Size,
  figures: Figures,
  heightsOf: HeightsOf,
  look: Look = STANDARD,
  source?: Leaflet,
) {
  const own = structuredClone(leaflet); // a node has one tag, and in each look and beside the source another one
  const { language, direction } = own;
  const designed = source
    ? bilingual(own, structuredClone(source), figures, look)
    : { language, direction, figures, look: withLeading(look, scriptFonts(language)?.leading ?? 1) };
  const setting = await withFurniture(own.children, designed, paper, heightsOf);
  return (
    <Document title={leaflet.title} language={language}>
      <Page size={[paper.width, paper.height]} style={pageStyle(setting)}>
        <PageBlocks nodes={own.children} setting={setting} />
      </Page>
    </Document>
  );
}
