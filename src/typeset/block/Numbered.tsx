/** Steps: the number in a disc, so that a finger finds its place again. */
import { Text, View } from '@react-pdf/renderer';
import type { ListItem } from '../../leaflet/node.ts';
import { InlineText } from '../inline/InlineText.tsx';
import { rowDirection, type Setting, textLook } from '../setting.ts';
import { actualText, tagged } from '../tag.ts';
import { space, theme } from '../theme.ts';

const DISC = space(3.5);

type Props = Readonly<{
  /** The list that the steps are of; all of them, or some. */
  list: object;
  items: readonly ListItem[];
  start: number;
  setting: Setting;
}>;

export function Numbered({ list, items, start, setting }: Props) {
  const steps = items.map((item, index) => (
    <View
      key={index}
      {...tagged(item, 'LI')}
      style={{ flexDirection: rowDirection(setting), marginBottom: space(0.625), gap: space(2) }}
    >
      <View
        style={{
          width: DISC,
          height: DISC,
          borderRadius: DISC / 2,
          backgroundColor: theme.colour.accent,
          justifyContent: 'center',
        }}
      >
        <Text
          {...tagged(item, 'Lbl')}
          style={{ ...textLook('step', setting), fontWeight: 700, color: theme.colour.paper, textAlign: 'center' }}
        >
          {start + index}
        </Text>
      </View>
      <View style={{ flex: 1 }}>
        <InlineText
          nodes={item.children}
          as="body"
          setting={setting}
          {...tagged(item, 'LBody', actualText(item.children, setting))}
        />
      </View>
    </View>
  ));
  return <View {...tagged(list, 'L', { numbering: 'Decimal' })}>{steps}</View>;
}
