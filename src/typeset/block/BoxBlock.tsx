/** A box across the page, with its title on top: key information, and the emergency signs. */
import { View } from '@react-pdf/renderer';
import type { Box } from '../../leaflet/node.ts';
import { headingTag } from '../headingTag.ts';
import { Drawing } from '../inline/Drawing.tsx';
import { InlineText } from '../inline/InlineText.tsx';
import { lookOf, rowDirection, type Setting } from '../setting.ts';
import { tagged } from '../tag.ts';
import { space, theme } from '../theme.ts';
import { Blocks } from './Blocks.tsx';
import { FRAMES } from './frames.ts';

export function BoxBlock({ node, setting }: Readonly<{ node: Box; setting: Setting }>) {
  const { width, colour, title, icon, bar } = FRAMES[node.kind];
  const { air, boxTitles } = lookOf(setting);
  const [heading, ...children] = node.children;
  if (heading?.type !== 'heading') throw new Error(`a ${node.kind} box without a heading`);
  const { ink, paper } = theme.colour;
  return (
    <View
      wrap={false}
      {...tagged(node, 'Div')}
      style={{
        borderWidth: width,
        borderColor: colour,
        borderRadius: 3,
        backgroundColor: bar ? ink : paper,
        marginBottom: space(2.5 * air),
      }}
    >
      <View
        style={{
          flexDirection: rowDirection(setting),
          alignItems: 'center',
          gap: space(2),
          paddingHorizontal: space(2.5),
          ...(bar ? { paddingVertical: space(1.25 * air) } : { paddingTop: space(2 * air) }),
        }}
      >
        <Drawing name={node.kind} size={icon} setting={setting} />
        <View style={{ flex: 1 }}>
          <InlineText
            nodes={heading.children}
            as={boxTitles?.[node.kind] ?? title}
            setting={setting}
            keep
            style={{ fontWeight: 700, color: bar ? paper : colour }}
            {...headingTag(heading, setting)}
          />
        </View>
      </View>
      <View
        style={{
          backgroundColor: paper,
          paddingHorizontal: space(2.5),
          paddingTop: space((bar ? 2 : 1) * air),
          paddingBottom: space(1),
        }}
      >
        <Blocks nodes={children} setting={setting} />
      </View>
    </View>
  );
}
