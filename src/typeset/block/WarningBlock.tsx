/** A warning or a note inside a section: icon and word in the side column, the text beside them, a frame around both. */
import { View } from '@react-pdf/renderer';
import type { Box } from '../../leaflet/node.ts';
import { Drawing } from '../inline/Drawing.tsx';
import { ems, rowDirection, type Setting } from '../setting.ts';
import { tagged } from '../tag.ts';
import { theme } from '../theme.ts';
import { Blocks } from './Blocks.tsx';
import { FRAMES } from './frames.ts';
import { HeadingText } from './HeadingText.tsx';

export function WarningBlock({ node, setting }: Readonly<{ node: Box; setting: Setting }>) {
  const { space } = setting.look;
  const { width, colour, title, icon } = FRAMES[node.kind];
  const [heading, ...children] = node.children;
  if (heading?.type !== 'heading') throw new Error(`a ${node.kind} box without a heading`);
  const inset = space(2);
  const { sideColumn, gutter } = theme.leaflet;
  return (
    <View
      wrap={false}
      {...tagged(node, 'Div')}
      style={{
        flexDirection: rowDirection(setting),
        borderWidth: width,
        borderColor: colour,
        borderRadius: 3,
        paddingHorizontal: inset,
        paddingTop: space(1.5),
        paddingBottom: space(1),
        marginTop: space(0.5),
        marginBottom: space(2.5),
        gap: gutter,
      }}
    >
      <View style={{ width: sideColumn - inset - width, gap: space(0.5) }}>
        <View style={{ alignItems: setting.direction === 'rtl' ? 'flex-end' : 'flex-start' }}>
          <Drawing name={node.kind} size={ems(icon, title, setting)} setting={setting} />
        </View>
        <HeadingText node={heading} as={title} colour={colour} setting={setting} />
      </View>
      <View style={{ flex: 1 }}>
        <Blocks nodes={children} setting={setting} />
      </View>
    </View>
  );
}
