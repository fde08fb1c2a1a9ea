/** The text of a heading in each language, with what stands before it: the number of a section, the icon of a box. */
import { Text, View } from '@react-pdf/renderer';
import type { Heading } from '../../leaflet/node.ts';
import { headingTag, headingVoice } from '../headingTag.ts';
import { Drawing } from '../inline/Drawing.tsx';
import { InlineText } from '../inline/InlineText.tsx';
import { ems, lineOf, rowDirection, type Setting, textLook } from '../setting.ts';
import type { TextStyleName } from '../theme.ts';
import { Voices } from './Voices.tsx';

type Props = Readonly<{
  node: Heading;
  as: TextStyleName;
  colour: string;
  setting: Setting;
  /** Of a section. */
  number?: number;
  /** A figure by its name, and its size in ems of the heading. */
  icon?: Readonly<{ name: string; size: number }>;
}>;

/** An icon stands in the middle of the first line, so that this is as high as in the other language, however many lines follow. */
export function HeadingText({ node, as, colour, setting, number, icon }: Props) {
  const style = { fontWeight: 700, color: colour } as const;
  const iconSize = icon ? ems(icon.size, as, setting) : 0;
  const above = Math.max(0, (iconSize - lineOf(as, setting)) / 2);
  const aboveIcon = Math.max(0, (lineOf(as, setting) - iconSize) / 2);
  return (
    <View wrap={false} {...headingTag(node, setting, number)}>
      <Voices node={node} setting={setting}>
        {(one, voice) => (
          <View
            {...headingVoice(one, voice, number)}
            style={{ flexDirection: rowDirection(voice), gap: voice.look.space(2), alignItems: 'flex-start' }}
          >
            {icon ? (
              <View style={{ marginTop: aboveIcon }}>
                <Drawing name={icon.name} size={iconSize} setting={voice} />
              </View>
            ) : null}
            {number === undefined ? null : <Text style={{ ...textLook(as, voice), ...style }}>{number}</Text>}
            <View style={{ flex: 1, paddingTop: icon ? above : 0 }}>
              <InlineText nodes={one.children} as={as} setting={voice} keep style={style} />
            </View>
          </View>
        )}
      </Voices>
    </View>
  );
}
