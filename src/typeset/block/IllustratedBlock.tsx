/** A figure with its text beside it. */
import { View } from '@react-pdf/renderer';
import type { Illustrated } from '../../leaflet/node.ts';
import { rowDirection, type Setting } from '../setting.ts';
import { tagged } from '../tag.ts';
import { Blocks } from './Blocks.tsx';
import { FigureBlock } from './FigureBlock.tsx';

export function IllustratedBlock({ node, setting }: Readonly<{ node: Illustrated; setting: Setting }>) {
  const { space, figure } = setting.look;
  return (
    <View
      wrap={false}
      {...tagged(node, 'Div')}
      style={{ flexDirection: rowDirection(setting), alignItems: 'center', gap: space(4), marginBottom: space(2) }}
    >
      <FigureBlock node={node.figure} size={figure.block} setting={setting} />
      <View style={{ flex: 1 }}>
        <Blocks nodes={node.children} setting={setting} />
      </View>
    </View>
  );
}
