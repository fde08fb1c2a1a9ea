/** Lines to write on, with short and long ones sharing rows as the look says. */
import { View } from '@react-pdf/renderer';
import type { WriteIn } from '../../leaflet/node.ts';
import { rowDirection, type Setting } from '../setting.ts';
import { tagged } from '../tag.ts';
import { theme, type Writing } from '../theme.ts';
import { FieldRow } from './FieldRow.tsx';

export function WriteInBlock({
  node,
  setting,
  look = theme.card,
}: Readonly<{ node: WriteIn; setting: Setting; look?: Writing }>) {
  const { widths, height } = look.writeIn;
  return (
    <View
      {...tagged(node, 'Div')}
      style={{ flexDirection: rowDirection(setting), flexWrap: 'wrap', justifyContent: 'space-between' }}
    >
      {node.fields.map((field, index) => (
        <View key={index} style={{ width: widths[index % widths.length] ?? '100%' }}>
          <FieldRow field={field} setting={setting} as={look.text} lineHeight={height} />
        </View>
      ))}
    </View>
  );
}
