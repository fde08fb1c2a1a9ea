/** A label with a line to write on, or the text that fills its place. */
import { Text, View } from '@react-pdf/renderer';
import type { Blank, Field, Filled } from '../../leaflet/node.ts';
import { InlineText } from '../inline/InlineText.tsx';
import { ems, rowDirection, type Setting, textLook } from '../setting.ts';
import { artifact, spoken, tagged } from '../tag.ts';
import { type TextStyleName, theme } from '../theme.ts';

type Props<Node> = Readonly<{
  field: Node;
  setting: Setting;
  as: TextStyleName;
  /** Height of a line to write on, in points. */
  lineHeight: number;
}>;

export const FieldRow = ({ field, ...rest }: Props<Field>) =>
  field.type === 'filled' ? <FilledRow field={field} {...rest} /> : <BlankRow field={field} {...rest} />;

/** It is filled once, also on a sheet in two languages. */
const FilledRow = ({ field, setting, as }: Props<Filled>) => (
  <View
    {...tagged(field, 'P', spoken([{ type: 'text', value: field.value }], setting))}
    style={{ marginBottom: setting.look.space(0.5) }}
  >
    {field.value.split('\n').map((line, index) => (
      <Text key={index} style={{ ...textLook(as, setting) }}>
        {line}
      </Text>
    ))}
  </View>
);

/** One line to write on, behind the label in each language. */
function BlankRow({ field, setting, as, lineHeight }: Props<Blank>) {
  const { space } = setting.look;
  const { beside, ...alone } = setting;
  const label = (one: Blank, voice: Setting) => (
    <InlineText nodes={one.label} as={as} setting={voice} {...tagged(one, 'P', spoken(one.label, voice))} />
  );
  return (
    <View style={{ flexDirection: rowDirection(setting), alignItems: 'flex-end', height: lineHeight, gap: space(1) }}>
      {beside ? label(beside.twinOf(field), beside.setting) : null}
      {beside ? <Text {...{ ...artifact('Layout'), style: textLook(as, alone) }}>/</Text> : null}
      {label(field, alone)}
      <View
        style={{ flex: 1, borderBottomWidth: 0.75, borderBottomColor: theme.colour.ink, marginBottom: ems(0.3, as, setting) }}
      />
    </View>
  );
}
