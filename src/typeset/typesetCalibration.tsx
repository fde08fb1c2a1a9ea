/** A test page for a stock: every cell outlined and numbered, with rulers at its corners, and in the first one how to read them. */
import { Document, Page, Text, View } from '@react-pdf/renderer';
import { type Leaflet, PANEL_SIDES } from '../leaflet/node.ts';
import { type Least, tightened } from './fitting.tsx';
import { STANDARD } from './look.ts';
import { mm } from './points.ts';
import { type Figures, type Setting, textLook } from './setting.ts';
import { CardFace } from './sheet/CardFace.tsx';
import { facesOf } from './sheet/faces.ts';
import { impose, type Position } from './sheet/impose.ts';
import type { Imposition } from './sheet/imposition.ts';
import { PAPER_SIZES, type Size } from './sheet/paper.ts';
import { rulers } from './sheet/rulers.ts';
import { Strokes } from './sheet/Strokes.tsx';
import type { Stock } from './sheet/stocks.ts';
import { artifact } from './tag.ts';
import { theme } from './theme.ts';

/** Who prints the page reads it, and no patient. Points. */
const TEST_PAGE: Least = { size: 6, leading: 1.18 };

/**
 * Two pages: the fronts, and the backs, which are read as the page is looked at: that is how a nudge is measured.
 * @param steps how often the type gives way to long wording
 */
export function typesetCalibration(leaflet: Leaflet, stock: Stock, figures: Figures, imposition: Imposition, steps = 0) {
  const look = tightened(STANDARD, steps, ['card', 'cardTitle'], TEST_PAGE);
  const sheet = PAPER_SIZES[stock.paper];
  const size = { width: mm(stock.card.width), height: mm(stock.card.height) };
  const pages = facesOf(leaflet, figures, PANEL_SIDES, look).flatMap(({ panel, setting, tag }) => {
    const [first, ...others] = impose(stock, panel.side, imposition).map((at) => ({ ...at, turned: false }));
    if (!first) throw new Error(`no cell of ${stock.name} is printed`);
    return (
      <Page key={panel.side} size={[sheet.width, sheet.height]} style={{ color: theme.colour.ink }}>
        <View {...{ tag }}>
          <CardFace panel={panel} size={size} at={first} setting={setting} wording="calibration.json" />
        </View>
        {others.map((at, index) => (
          <CellNumber key={index} number={imposition.startCell + 1 + index} size={size} at={at} setting={setting} />
        ))}
        <Strokes strokes={[first, ...others].flatMap((at) => rulers(at, size))} weight={theme.calibration.weight} />
      </Page>
    );
  });
  return (
    <Document title={leaflet.title} language={leaflet.language}>
      {pages}
    </Document>
  );
}

type Props = Readonly<{ number: number; size: Size; at: Position; setting: Setting }>;

/** As --start-cell counts them. */
function CellNumber({ number, size, at, setting }: Props) {
  const { left, top } = at;
  return (
    <View {...artifact('Layout')} style={{ position: 'absolute', left, top, ...size, justifyContent: 'center' }}>
      <Text style={{ ...textLook('cell', setting), textAlign: 'center' }}>{number}</Text>
    </View>
  );
}
