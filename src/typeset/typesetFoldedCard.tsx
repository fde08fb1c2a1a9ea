/** Folded cards: strips of two cards side by side, to be cut, and folded in the middle like a book of four pages. */
import { Document, Page, View } from '@react-pdf/renderer';
import type { Direction } from '../data/language.ts';
import { INSIDE_SIDES, type Leaflet, PANEL_SIDES, type Panel } from '../leaflet/node.ts';
import { ON_CARDS, tightened } from './fitting.tsx';
import { STANDARD } from './look.ts';
import { mm, points } from './points.ts';
import type { Figures } from './setting.ts';
import { CardFace } from './sheet/CardFace.tsx';
import { cropMarks, foldMarks } from './sheet/cropMarks.ts';
import { type Face, facesOf } from './sheet/faces.ts';
import { foldedStock } from './sheet/foldedStock.ts';
import { impose, type Position } from './sheet/impose.ts';
import { type Imposition, STRAIGHT } from './sheet/imposition.ts';
import { PAPER_SIZES, type Size } from './sheet/paper.ts';
import { Strokes } from './sheet/Strokes.tsx';
import type { Stock } from './sheet/stocks.ts';
import { artifact } from './tag.ts';
import { theme } from './theme.ts';

/**
 * Two pages: the outside of all strips, and the inside. The whole sheet is plain paper, so it has no start cell.
 * @param stock whose card the folded card is as large as
 * @param steps how often the type gives way to long wording; it is never smaller than a wallet card's
 */
export function typesetFoldedCard(leaflet: Leaflet, stock: Stock, figures: Figures, imposition: Imposition, steps = 0) {
  const look = tightened(STANDARD, steps, ['folded', 'foldedTitle'], ON_CARDS);
  const strips = foldedStock(stock);
  const sheet = PAPER_SIZES[strips.paper];
  const card = { width: mm(stock.card.width), height: mm(stock.card.height) };
  const pages = (['front', 'back'] as const).map((side) => {
    const faces = facesOf(leaflet, figures, side === 'front' ? PANEL_SIDES : INSIDE_SIDES, look);
    const leftmost = leftOf(side, leaflet.direction);
    const places = impose(strips, side, { ...imposition, startCell: STRAIGHT.startCell });
    return (
      <Page key={side} size={[sheet.width, sheet.height]} style={{ color: theme.colour.ink }}>
        {places.map((at, index) => (
          <Strip key={index} faces={faces} leftmost={leftmost} card={card} at={at} read={index === 0} />
        ))}
        <Marks card={card} places={places} />
      </Page>
    );
  });
  return (
    <Document title={leaflet.title} language={leaflet.language}>
      {pages}
    </Document>
  );
}

/** The panel at the left. A book that is read from right to left opens to the right: its fold is at the right of its front. */
function leftOf(side: 'front' | 'back', direction: Direction): Panel['side'] {
  if (direction === 'rtl') return side === 'front' ? 'front' : 'inside-end';
  return side === 'front' ? 'back' : 'inside-start';
}

type StripProps = Readonly<{ faces: readonly Face[]; leftmost: Panel['side']; card: Size; at: Position; read: boolean }>;

/** Of all the strips on a sheet the first is read. */
function Strip({ faces, leftmost, card, at, read }: StripProps) {
  const turn = at.turned ? { transform: 'rotate(180deg)' } : {};
  const size = { width: 2 * card.width, height: card.height };
  return (
    <View style={{ position: 'absolute', left: at.left, top: at.top, ...size, ...turn }}>
      {faces.map(({ panel, setting, tag }) => (
        <View key={panel.side} {...(read ? { tag } : artifact('Layout'))}>
          <CardFace
            panel={panel}
            size={card}
            at={{ left: points(panel.side === leftmost ? 0 : card.width), top: points(0), turned: false }}
            setting={setting}
            look={theme.folded}
          />
        </View>
      ))}
    </View>
  );
}

function Marks({ card, places }: Readonly<{ card: Size; places: readonly Position[] }>) {
  const strip = { width: points(2 * card.width), height: card.height };
  const { weight } = theme.cropMark;
  return (
    <>
      <Strokes strokes={places.flatMap((at) => cropMarks(at, strip))} weight={weight} />
      <Strokes strokes={places.flatMap((at) => foldMarks(at, strip))} weight={weight} dash={theme.cropMark.foldDash} />
    </>
  );
}
