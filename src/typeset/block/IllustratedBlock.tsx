/** A figure with its text beside it; with nothing but steps, it is as large as the figure of one step. */
import { View } from '@react-pdf/renderer';
import type { Illustrated } from '../../leaflet/node.ts';
import { lookOf, rowDirection, type Setting } from '../setting.ts';
import { tagged } from '../tag.ts';
import { space } from '../theme.ts';
import { Blocks } from './Blocks.tsx';
import { FigureBlock } from './FigureBlock.tsx';

export function IllustratedBlock({ node, setting }: Readonly<{ node: Illustrated; setting: Setting }>) {
  const {
    air,
    figure: { step, block },
  } = lookOf(setting);
  const ofSteps = node.children.every(({ type }) => type === 'steps');
  return (
    <View
      wrap={false}
      {...tagged(node, 'Div')}
      style={{ flexDirection: rowDirection(setting), alignItems: 'center', gap: space(4), marginBottom: space(2 * air) }}
    >
      <FigureBlock node={node.figure} size={ofSteps ? step : block} setting={setting} />
      <View style={{ flex: 1 }}>
        <Blocks nodes={node.children} setting={setting} />
      </View>
    </View>
  );
}
