/** One face of a card, of the size that it is cut to, with ink in its safe area only; what is in it is measured against the room there is. */
import { View } from '@react-pdf/renderer';
import type { Panel } from '../../leaflet/node.ts';
import { PanelBlock } from '../block/PanelBlock.tsx';
import type { Room } from '../room.ts';
import { lineOf, type Setting } from '../setting.ts';
import { type CardLook, theme } from '../theme.ts';
import type { Position } from './impose.ts';
import type { Size } from './paper.ts';

type Props = Readonly<{
  panel: Panel;
  size: Size;
  at: Position;
  setting: Setting;
  look?: CardLook;
  /** The file whose wording the panel has, as locales name it. */
  wording?: string;
}>;

export function CardFace({ panel, size, at, setting, look = theme.card, wording = wordingOf(panel) }: Props) {
  const { safe } = theme.card;
  const room: Room = {
    name: `the ${panel.side} panel of the card`,
    height: size.height - 2 * safe,
    line: lineOf(look.text, setting),
    mend: `Shorten the wording of the card's ${panel.side} (${wording})${look.instead ? `, or print ${look.instead}` : ''}; the type is never below ${theme.type.card.size} points.`,
  };
  const turn = at.turned ? { transform: 'rotate(180deg)' } : {};
  return (
    <View wrap={false} style={{ position: 'absolute', left: at.left, top: at.top, ...size, ...turn }}>
      {/* In a box of fixed height text would be squeezed before it is too tall. */}
      <View style={{ position: 'absolute', left: safe, top: safe, width: size.width - 2 * safe }}>
        <View
          {...{ room }}
          style={{ minHeight: room.height, justifyContent: 'space-between', rowGap: setting.look.space(0.375) }}
        >
          <PanelBlock node={panel} setting={setting} look={look} />
        </View>
      </View>
    </View>
  );
}

function wordingOf({ side }: Panel): string {
  switch (side) {
    case 'front':
    case 'inside-start':
      return 'card-front.json';
    case 'back':
    case 'inside-end':
      return 'card-back.json';
    default:
      return side satisfies never;
  }
}
