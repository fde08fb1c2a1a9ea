/** One face of a card, of the size that it is cut to, with ink in its safe area only; what is in it is measured against the room there is. */
import { View } from '@react-pdf/renderer';
import type { Panel } from '../../leaflet/node.ts';
import { PanelBlock } from '../block/PanelBlock.tsx';
import type { Room } from '../room.ts';
import { leadingOf, type Setting } from '../setting.ts';
import { theme } from '../theme.ts';
import type { Position } from './impose.ts';
import type { Size } from './paper.ts';

type Props = Readonly<{ panel: Panel; size: Size; at: Position; setting: Setting }>;

export function CardFace({ panel, size, at, setting }: Props) {
  const { safe } = theme.card;
  const room: Room = {
    name: `the ${panel.side} panel of the card`,
    height: size.height - 2 * safe,
    line: theme.type.card.size * leadingOf('card', setting),
    mend: `Shorten the wording of the card's ${panel.side} (card-${panel.side}.json); the type is never made smaller.`,
  };
  return (
    <View
      wrap={false}
      style={{
        position: 'absolute',
        left: at.left,
        top: at.top,
        width: size.width,
        height: size.height,
        padding: safe,
        ...(at.turned ? { transform: 'rotate(180deg)' } : {}),
      }}
    >
      <View {...{ room }} style={{ minHeight: room.height, justifyContent: 'space-between' }}>
        <PanelBlock node={panel} setting={setting} />
      </View>
    </View>
  );
}
