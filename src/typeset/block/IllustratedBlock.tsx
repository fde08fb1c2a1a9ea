/** A figure with its text beside it, or above the columns of two languages; with nothing but steps, it is as large as the figure of one. */
import { View } from '@react-pdf/renderer';
import type { Illustrated } from '../../leaflet/node.ts';
import { rowDirection, type Setting } from '../setting.ts';
import { tagged } from '../tag.ts';
import { Blocks } from './Blocks.tsx';
import { FigureBlock } from './FigureBlock.tsx';

export function IllustratedBlock({ node, setting }: Readonly<{ node: Illustrated; setting: Setting }>) {
  const { space, figure } = setting.look;
  const beside = { flexDirection: rowDirection(setting), alignItems: 'center', gap: space(4) } as const;
  const ofSteps = node.children.every(({ type }) => type === 'steps');
  return (
    <View
      wrap={false}
      {...tagged(node, 'Div')}
      style={{ ...(setting.beside ? { gap: space(1) } : beside), marginBottom: space(2) }}
    >
      <View style={{ alignItems: 'center' }}>
        <FigureBlock node={node.figure} size={ofSteps ? figure.step : figure.block} setting={setting} />
      </View>
      <View style={setting.beside ? {} : { flex: 1 }}>
        <Blocks nodes={node.children} setting={setting} />
      </View>
    </View>
  );
}
