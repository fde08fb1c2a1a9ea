/** Lines to write on, with short and long ones sharing rows as the look says. */
import { View } from '@react-pdf/renderer';
import type { WriteIn } from '../../leaflet/node.ts';
import { lookOf, rowDirection, type Setting } from '../setting.ts';
import { tagged } from '../tag.ts';
import { FieldRow } from './FieldRow.tsx';

export function WriteInBlock({ node, setting }: Readonly<{ node: WriteIn; setting: Setting }>) {
  const { style, widths, height, marginBottom } = lookOf(setting).writeIn;
  return (
    <View
      {...tagged(node, 'Div')}
      style={{ flexDirection: rowDirection(setting), flexWrap: 'wrap', justifyContent: 'space-between', marginBottom }}
    >
      {node.fields.map((field, index) => (
        <View key={index} style={{ width: widths[index % widths.length] ?? '100%' }}>
          <FieldRow field={field} setting={setting} as={style} lineHeight={height} />
        </View>
      ))}
    </View>
  );
}
