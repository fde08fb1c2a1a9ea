/** One face of a card, kept inside the safe area; what is in it is measured against the room there is. */
import { View } from '@react-pdf/renderer';
import type { Panel } from '../../leaflet/node.ts';
import { PanelBlock } from '../block/PanelBlock.tsx';
import { mm } from '../points.ts';
import type { Setting } from '../setting.ts';
import { theme } from '../theme.ts';
import type { Position } from './impose.ts';
import type { Stock } from './stocks.ts';

/** What the check on the laid-out tree reads: the name of a panel and the room it has, in points. */
export type PanelRoom = Readonly<{ side: Panel['side']; width: number; height: number }>;

type Props = Readonly<{ panel: Panel; stock: Stock; at: Position; setting: Setting }>;

export function CardFace({ panel, stock, at, setting }: Props) {
  const { safe } = theme.card;
  const room: PanelRoom = { side: panel.side, width: mm(stock.card.width) - 2 * safe, height: mm(stock.card.height) - 2 * safe };
  return (
    <View style={{ position: 'absolute', left: at.left + safe, top: at.top + safe, width: room.width }}>
      <View {...{ room }} style={{ minHeight: room.height, justifyContent: 'space-between' }}>
        <PanelBlock node={panel} setting={setting} />
      </View>
    </View>
  );
}
