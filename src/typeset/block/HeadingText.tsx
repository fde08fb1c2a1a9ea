/** The text of a heading in each language, with what stands before it: the number of a section, the icon of a box. */
import { Text, View } from '@react-pdf/renderer';
import type { ReactNode } from 'react';
import type { Heading } from '../../leaflet/node.ts';
import { headingTag, headingVoice } from '../headingTag.ts';
import { InlineText } from '../inline/InlineText.tsx';
import { rowDirection, type Setting, textLook } from '../setting.ts';
import type { TextStyleName } from '../theme.ts';
import { Voices } from './Voices.tsx';

type Props = Readonly<{
  node: Heading;
  as: TextStyleName;
  colour: string;
  setting: Setting;
  /** Of a section. */
  number?: number;
  icon?: (setting: Setting) => ReactNode;
}>;

export function HeadingText({ node, as, colour, setting, number, icon }: Props) {
  const style = { fontWeight: 700, color: colour } as const;
  return (
    <View wrap={false} {...headingTag(node, setting, number)}>
      <Voices node={node} setting={setting}>
        {(one, voice) => (
          <View
            {...headingVoice(one, voice, number)}
            style={{ flexDirection: rowDirection(voice), gap: voice.look.space(2), alignItems: icon ? 'center' : 'flex-start' }}
          >
            {icon?.(voice)}
            {number === undefined ? null : <Text style={{ ...textLook(as, voice), ...style }}>{number}</Text>}
            <View style={{ flex: 1 }}>
              <InlineText nodes={one.children} as={as} setting={voice} keep style={style} />
            </View>
          </View>
        )}
      </Voices>
    </View>
  );
}
