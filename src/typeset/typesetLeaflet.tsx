/** A leaflet, or any other document of pages, on a paper and in a look. */
import { Document, Page } from '@react-pdf/renderer';
import type { Leaflet } from '../leaflet/node.ts';
import { Blocks } from './block/Blocks.tsx';
import { type Look, STANDARD } from './look.ts';
import { pageStyle } from './page.ts';
import type { Figures } from './setting.ts';
import type { Size } from './sheet/paper.ts';

export function typesetLeaflet(leaflet: Leaflet, paper: Size, figures: Figures, look: Look = STANDARD) {
  const setting = { language: leaflet.language, direction: leaflet.direction, figures, look };
  return (
    <Document title={leaflet.title} language={leaflet.language}>
      <Page size={[paper.width, paper.height]} style={pageStyle(setting)}>
        <Blocks nodes={leaflet.children} setting={setting} />
      </Page>
    </Document>
  );
}
