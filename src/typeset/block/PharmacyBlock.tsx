/** The pharmacy's block: who to call, or lines to write it on. */
import { Image, View } from '@react-pdf/renderer';
import type { Pharmacy } from '../../leaflet/node.ts';
import { ems, rowDirection, type Setting, startEdge } from '../setting.ts';
import { plainText, tagged } from '../tag.ts';
import { theme } from '../theme.ts';
import { FieldRow } from './FieldRow.tsx';
import { HeadingText } from './HeadingText.tsx';

/** Heights, in ems of the text: of a logo, and of a line to write on. */
const LOGO = 3.3;
const WRITING_LINE = 2;

/** Fields stand under each other beside the title, and in two columns where the block has the full measure. */
export function PharmacyBlock({ node, setting }: Readonly<{ node: Pharmacy; setting: Setting }>) {
  const { space, hangingHeads } = setting.look;
  return (
    <View
      {...tagged(node, 'Div')}
      style={{ borderWidth: 0.75, borderColor: theme.colour.rule, borderRadius: 3, padding: space(2) }}
    >
      {node.logo ? (
        <Image
          src={Buffer.from(node.logo)}
          {...tagged(node, 'Figure', { alt: nameOf(node) })}
          style={{
            height: ems(LOGO, 'furniture', setting),
            marginBottom: space(1),
            objectFit: 'contain',
            objectPosition: startEdge(setting),
          }}
        />
      ) : null}
      <View style={{ marginBottom: space(0.5) }}>
        <HeadingText node={node.heading} as="furniture" colour={theme.colour.accent} setting={setting} />
      </View>
      <View
        style={hangingHeads ? {} : { flexDirection: rowDirection(setting), flexWrap: 'wrap', justifyContent: 'space-between' }}
      >
        {node.fields.map((field, index) => (
          <View key={index} style={hangingHeads ? {} : { width: '48%' }}>
            <FieldRow field={field} setting={setting} as="furniture" lineHeight={ems(WRITING_LINE, 'furniture', setting)} />
          </View>
        ))}
      </View>
    </View>
  );
}

/** What a logo shows: the pharmacy's name, which is the first of its fields. */
function nameOf({ fields }: Pharmacy): string {
  const [name] = fields;
  return name?.type === 'filled' ? plainText([{ type: 'text', value: name.value }]) : '';
}
