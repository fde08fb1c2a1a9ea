/** A leaflet, or another document of running text, on pages of a paper. */
import { Document, Page } from '@react-pdf/renderer';
import type { Leaflet } from '../leaflet/node.ts';
import { PageBlocks } from './block/PageBlocks.tsx';
import { type Figures, footMargin, lookOf } from './setting.ts';
import type { Size } from './sheet/paper.ts';
import { type LookName, theme } from './theme.ts';

export function typesetLeaflet(leaflet: Leaflet, paper: Size, figures: Figures, look: LookName = 'leaflet') {
  const { margin } = theme.leaflet;
  const setting = { language: leaflet.language, direction: leaflet.direction, figures, look };
  return (
    <Document title={leaflet.title} language={leaflet.language}>
      <Page
        size={[paper.width, paper.height]}
        style={{
          color: theme.colour.ink,
          backgroundColor: theme.colour.paper,
          paddingTop: margin.top,
          paddingBottom: footMargin(setting),
          paddingLeft: margin.start,
          paddingRight: margin.end,
          ...(lookOf(setting).spread ? { justifyContent: 'space-between' } : {}),
        }}
      >
        <PageBlocks nodes={leaflet.children} setting={setting} />
      </Page>
    </Document>
  );
}
