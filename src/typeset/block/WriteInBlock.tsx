/** Lines to write on, with short and long ones sharing rows as the look says. */
import { View } from '@react-pdf/renderer';
import type { WriteIn } from '../../leaflet/node.ts';
import type { WriteInLook } from '../look.ts';
import { rowDirection, type Setting } from '../setting.ts';
import { tagged } from '../tag.ts';
import { FieldRow } from './FieldRow.tsx';

type Props = Readonly<{ node: WriteIn; setting: Setting; look?: WriteInLook }>;

export function WriteInBlock({ node, setting, look = setting.look.writeIn }: Props) {
  const { text, widths, height, marginBottom } = look;
  return (
    <View
      {...tagged(node, 'Div')}
      style={{ flexDirection: rowDirection(setting), flexWrap: 'wrap', justifyContent: 'space-between', marginBottom }}
    >
      {node.fields.map((field, index) => (
        <View key={index} style={{ width: widths[index % widths.length] ?? '100%' }}>
          <FieldRow field={field} setting={setting} as={text} lineHeight={height} />
        </View>
      ))}
    </View>
  );
}
