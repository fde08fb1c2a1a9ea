/** One face of a card, kept inside the safe area; what is in it is measured against the room there is. */
import { View } from '@react-pdf/renderer';
import type { Panel } from '../../leaflet/node.ts';
import { PanelBlock } from '../block/PanelBlock.tsx';
import { mm } from '../points.ts';
import type { Room } from '../room.ts';
import { lineOf, type Setting } from '../setting.ts';
import { theme } from '../theme.ts';
import type { Position } from './impose.ts';
import type { Stock } from './stocks.ts';

type Props = Readonly<{ panel: Panel; stock: Stock; at: Position; setting: Setting }>;

export function CardFace({ panel, stock, at, setting }: Props) {
  const { safe } = theme.card;
  const room: Room = {
    name: `the ${panel.side} panel of the card`,
    height: mm(stock.card.height) - 2 * safe,
    line: lineOf('card', setting),
    mend: `Shorten the wording of the card's ${panel.side} (card-${panel.side}.json); the type is never made smaller.`,
  };
  return (
    <View
      wrap={false}
      style={{ position: 'absolute', left: at.left + safe, top: at.top + safe, width: mm(stock.card.width) - 2 * safe }}
    >
      <View {...{ room }} style={{ minHeight: room.height, justifyContent: 'space-between' }}>
        <PanelBlock node={panel} setting={setting} />
      </View>
    </View>
  );
}
