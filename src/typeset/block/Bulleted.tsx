/** Items behind bullets, in each language. */
import { Text, View } from '@react-pdf/renderer';
import type { ListItem } from '../../leaflet/node.ts';
import { InlineText } from '../inline/InlineText.tsx';
import { ems, rowDirection, type Setting, textLook } from '../setting.ts';
import { labelTag, spokenAlone, tagged, voiceTag } from '../tag.ts';
import { type TextStyleName, theme } from '../theme.ts';
import { Voices } from './Voices.tsx';

type Props = Readonly<{ items: readonly ListItem[]; setting: Setting; as?: TextStyleName }>;

export function Bulleted({ items, setting, as = 'body' }: Props) {
  const card = as === theme.card.text || as === theme.folded.text;
  return items.map((item, index) => (
    <View key={index} {...tagged(item, 'LI')} style={{ paddingBottom: card ? 0 : setting.look.space(0.375) }}>
      <Voices node={item} setting={setting}>
        {(one, voice) => (
          <View style={{ flexDirection: rowDirection(voice) }}>
            <Text
              {...labelTag(item, voice)}
              style={{
                ...textLook(as, voice),
                width: ems(card ? 1 : 1.1, as, voice),
                color: theme.colour.accent,
                fontWeight: 700,
              }}
            >
              •
            </Text>
            <View {...tagged(item, 'LBody', spokenAlone(one.children, voice))} style={{ flex: 1 }}>
              <InlineText nodes={one.children} as={as} setting={voice} {...voiceTag(one, 'P', one.children, voice)} />
            </View>
          </View>
        )}
      </Voices>
    </View>
  ));
}
