/** A wallet card: single, at its trim size with bleed, or as many as a sheet of the stock holds. */
import { Document, Page, View } from '@react-pdf/renderer';
import type { Leaflet, Panel, PanelSide } from '../leaflet/node.ts';
import { blocksOf } from '../leaflet/walk.ts';
import { mm, points } from './points.ts';
import type { Figures, Setting } from './setting.ts';
import { CardFace } from './sheet/CardFace.tsx';
import { impose, type Position } from './sheet/impose.ts';
import { PAPER_SIZES, type Size } from './sheet/paper.ts';
import type { Stock } from './sheet/stocks.ts';
import { artifact, tagged } from './tag.ts';
import { theme } from './theme.ts';

type Face = Readonly<{ panel: Panel; setting: Setting }>;

/** The trim size of a stock's card with its bleed on every side. */
export function cardPageSize({ card }: Stock): Size {
  const { bleed } = theme.card;
  return { width: points(mm(card.width) + 2 * bleed), height: points(mm(card.height) + 2 * bleed) };
}

/** Two pages: the front, and the back. */
export function typesetCard(leaflet: Leaflet, stock: Stock, figures: Figures) {
  const { bleed } = theme.card;
  const place = [{ left: bleed, top: bleed }];
  return typesetFaces(leaflet, stock, figures, cardPageSize(stock), { front: place, back: place });
}

/** Two pages of a sheet: all fronts, and all backs, which coincide with them after a flip over the long edge. */
export function typesetCardSheet(leaflet: Leaflet, stock: Stock, figures: Figures) {
  const places = { front: impose(stock, 'front'), back: impose(stock, 'back') };
  return typesetFaces(leaflet, stock, figures, PAPER_SIZES[stock.paper], places);
}

function typesetFaces(
  leaflet: Leaflet,
  stock: Stock,
  figures: Figures,
  size: Size,
  places: Readonly<Record<PanelSide, readonly Position[]>>,
) {
  return (
    <Document title={leaflet.title} language={leaflet.language}>
      {facesOf(leaflet, figures).map(({ panel, setting }) => (
        <Page key={panel.side} size={[size.width, size.height]} style={{ color: theme.colour.ink }}>
          {places[panel.side].map((at, index) => (
            <View key={index} {...(index === 0 ? faceTag(panel, setting, leaflet) : artifact('Layout'))}>
              <CardFace panel={panel} stock={stock} at={at} setting={setting} />
            </View>
          ))}
        </Page>
      ))}
    </Document>
  );
}

/** Of all the cards on a sheet the first is read. */
const faceTag = (panel: Panel, { language }: Setting, leaflet: Leaflet) =>
  tagged(panel, 'Sect', language === leaflet.language ? {} : { language });

/** The panels with the language that each of them speaks. */
function facesOf(leaflet: Leaflet, figures: Figures): Face[] {
  return leaflet.children.flatMap((block) => {
    const { language, direction } = block.type === 'part' ? block : leaflet;
    const panels = [...blocksOf([block])].filter((node): node is Panel => node.type === 'panel');
    return panels.map((panel) => ({ panel, setting: { language, direction, figures, look: 'card' } }));
  });
}
