/** Figures side by side, in the order in which they are read. */
import { View } from '@react-pdf/renderer';
import type { Figure } from '../../leaflet/node.ts';
import { rowDirection, type Setting } from '../setting.ts';
import { FigureBlock } from './FigureBlock.tsx';

export function FigureRow({ figures, setting }: Readonly<{ figures: readonly Figure[]; setting: Setting }>) {
  const { space, figure } = setting.look;
  return (
    <View style={{ flexDirection: rowDirection(setting), flexWrap: 'wrap', gap: space(4), marginVertical: space(1) }}>
      {figures.map((node, index) => (
        <FigureBlock key={index} node={node} size={figure.inRow} setting={setting} />
      ))}
    </View>
  );
}
