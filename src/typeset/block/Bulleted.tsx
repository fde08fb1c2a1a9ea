/** Items behind bullets. */
import { Text, View } from '@react-pdf/renderer';
import type { ListItem } from '../../leaflet/node.ts';
import { InlineText } from '../inline/InlineText.tsx';
import { ems, rowDirection, type Setting, textLook } from '../setting.ts';
import { actualText, tagged } from '../tag.ts';
import { type TextStyleName, theme } from '../theme.ts';

type Props = Readonly<{ items: readonly ListItem[]; setting: Setting; as?: TextStyleName }>;

export function Bulleted({ items, setting, as = 'body' }: Props) {
  const { space } = setting.look;
  const card = as === theme.card.text || as === theme.folded.text;
  return items.map((item, index) => (
    <View
      key={index}
      {...tagged(item, 'LI')}
      style={{ flexDirection: rowDirection(setting), marginBottom: card ? 0 : space(0.375) }}
    >
      <Text
        {...tagged(item, 'Lbl')}
        style={{ ...textLook(as, setting), width: ems(card ? 1 : 1.1, as, setting), color: theme.colour.accent, fontWeight: 700 }}
      >
        •
      </Text>
      <View style={{ flex: 1 }}>
        <InlineText
          nodes={item.children}
          as={as}
          setting={setting}
          {...tagged(item, 'LBody', actualText(item.children, setting))}
        />
      </View>
    </View>
  ));
}
