/** A leaflet, or any other document of pages, on a paper and in a look. */
import { Document, Page } from '@react-pdf/renderer';
import type { Leaflet } from '../leaflet/node.ts';
import { bilingual } from './bilingual.ts';
import { PageBlocks } from './block/PageBlocks.tsx';
import { scriptFonts } from './fontTable.ts';
import { type Look, STANDARD, withLeading } from './look.ts';
import { pageStyle } from './page.ts';
import type { Figures } from './setting.ts';
import type { Size } from './sheet/paper.ts';

/** @param source the same sheet in the source language, to stand beside this one */
export function typesetLeaflet(leaflet: Leaflet, paper: Size, figures: Figures, look: Look = STANDARD, source?: Leaflet) {
  const own = structuredClone(leaflet); // a node has one tag, and in each look and beside the source another one
  const { language, direction } = own;
  const setting = source
    ? bilingual(own, structuredClone(source), figures, look)
    : { language, direction, figures, look: withLeading(look, scriptFonts(language)?.leading ?? 1) };
  return (
    <Document title={leaflet.title} language={language}>
      <Page size={[paper.width, paper.height]} style={pageStyle(setting)}>
        <PageBlocks nodes={own.children} setting={setting} />
      </Page>
    </Document>
  );
}
