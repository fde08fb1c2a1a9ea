/** A label with a line to write on, or the text that fills its place. */
import { Text, View } from '@react-pdf/renderer';
import type { Field } from '../../leaflet/node.ts';
import { InlineText } from '../inline/InlineText.tsx';
import { ems, rowDirection, type Setting, textLook } from '../setting.ts';
import { actualText, tagged } from '../tag.ts';
import { type TextStyleName, theme } from '../theme.ts';

type Props = Readonly<{
  field: Field;
  setting: Setting;
  as: TextStyleName;
  /** Height of a line to write on, in points. */
  lineHeight: number;
}>;

export function FieldRow({ field, setting, as, lineHeight }: Props) {
  const { space } = setting.look;
  if (field.type === 'filled') {
    return (
      <View
        {...tagged(field, 'P', actualText([{ type: 'text', value: field.value }], setting))}
        style={{ marginBottom: space(0.5) }}
      >
        {field.value.split('\n').map((line, index) => (
          <Text key={index} style={{ ...textLook(as, setting) }}>
            {line}
          </Text>
        ))}
      </View>
    );
  }
  return (
    <View style={{ flexDirection: rowDirection(setting), alignItems: 'flex-end', height: lineHeight, gap: space(1) }}>
      <InlineText nodes={field.label} as={as} setting={setting} {...tagged(field, 'P', actualText(field.label, setting))} />
      <View
        style={{ flex: 1, borderBottomWidth: 0.75, borderBottomColor: theme.colour.ink, marginBottom: ems(0.3, as, setting) }}
      />
    </View>
  );
}
