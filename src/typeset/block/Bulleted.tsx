/** Items behind bullets. */
import { Text, View } from '@react-pdf/renderer';
import type { ListItem } from '../../leaflet/node.ts';
import { InlineText } from '../inline/InlineText.tsx';
import { lookOf, rowDirection, type Setting, textLook } from '../setting.ts';
import { actualText, tagged } from '../tag.ts';
import { space, type TextStyleName, theme } from '../theme.ts';

type Props = Readonly<{ items: readonly ListItem[]; setting: Setting; as?: TextStyleName }>;

export function Bulleted({ items, setting, as = lookOf(setting).body }: Props) {
  const card = as === 'card';
  return items.map((item, index) => (
    <View
      key={index}
      {...tagged(item, 'LI')}
      style={{ flexDirection: rowDirection(setting), marginBottom: card ? 0 : space(0.375) }}
    >
      <Text
        {...tagged(item, 'Lbl')}
        style={{ ...textLook(as, setting), width: space(card ? 2 : 3), color: theme.colour.accent, fontWeight: 700 }}
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
