/** A wallet card: single, at its trim size with bleed, or as many as a sheet of the stock holds. */
import { Document, Page, View } from '@react-pdf/renderer';
import { type Leaflet, PANEL_SIDES, type PanelSide } from '../leaflet/node.ts';
import { ON_CARDS, tightened, tightenedCard } from './fitting.tsx';
import { STANDARD } from './look.ts';
import { mm, points } from './points.ts';
import type { Figures } from './setting.ts';
import { CardFace } from './sheet/CardFace.tsx';
import { cropMarks as cropMarksOf } from './sheet/cropMarks.ts';
import { facesOf } from './sheet/faces.ts';
import { impose, type Position } from './sheet/impose.ts';
import type { Imposition } from './sheet/imposition.ts';
import { PAPER_SIZES, type Size } from './sheet/paper.ts';
import { Strokes } from './sheet/Strokes.tsx';
import type { Stock } from './sheet/stocks.ts';
import { artifact } from './tag.ts';
import { theme } from './theme.ts';

/** The trim size of a stock's card with its bleed on every side. */
export function cardPageSize({ card }: Stock): Size {
  const { bleed } = theme.card;
  return { width: points(mm(card.width) + 2 * bleed), height: points(mm(card.height) + 2 * bleed) };
}

/**
 * Two pages: the front, and the back.
 * @param steps how often lines and title give way to long wording; the text is never smaller
 */
export function typesetCard(leaflet: Leaflet, stock: Stock, figures: Figures, steps = 0) {
  const { bleed } = theme.card;
  const place = [{ left: bleed, top: bleed, turned: false }];
  return typesetFaces(leaflet, {
    ...stock,
    figures,
    steps,
    size: cardPageSize(stock),
    places: { front: place, back: place },
    cropMarks: false,
  });
}

/**
 * Two pages of a sheet: all fronts, and all backs, which coincide with them once the sheet is turned over.
 * @param steps as for a single card
 */
export function typesetCardSheet(leaflet: Leaflet, stock: Stock, figures: Figures, imposition: Imposition, steps = 0) {
  const places = { front: impose(stock, 'front', imposition), back: impose(stock, 'back', imposition) };
  return typesetFaces(leaflet, { cropMarks: false, ...stock, figures, steps, size: PAPER_SIZES[stock.paper], places });
}

/** What of a stock, and where on a page. */
type Plan = Readonly<{
  card: Stock['card'];
  figures: Figures;
  steps: number;
  /** Of the page. */
  size: Size;
  places: Readonly<Record<PanelSide, readonly Position[]>>;
  cropMarks: boolean;
}>;

function typesetFaces(leaflet: Leaflet, { card, figures, steps, size, places, cropMarks }: Plan) {
  const look = tightened(STANDARD, steps, ['card', 'cardTitle'], ON_CARDS);
  const cut = { width: mm(card.width), height: mm(card.height) };
  return (
    <Document title={leaflet.title} language={leaflet.language}>
      {facesOf(leaflet, figures, PANEL_SIDES, look).map(({ panel, setting, tag }) => (
        <Page key={panel.side} size={[size.width, size.height]} style={{ color: theme.colour.ink }}>
          {places[panel.side].map((at, index) => (
            <View key={index} {...(index === 0 ? { tag } : OTHERS)}>
              <CardFace panel={panel} size={cut} at={at} setting={setting} look={tightenedCard(theme.card, steps)} />
            </View>
          ))}
          {cropMarks && (
            <Strokes strokes={places[panel.side].flatMap((at) => cropMarksOf(at, cut))} weight={theme.cropMark.weight} />
          )}
        </Page>
      ))}
    </Document>
  );
}

/** Of all the cards on a sheet the first is read. */
const OTHERS = artifact('Layout');
