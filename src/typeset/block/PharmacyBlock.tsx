/** The pharmacy's block: who to call, or lines to write it on. */
import { Image, View } from '@react-pdf/renderer';
import type { Pharmacy } from '../../leaflet/node.ts';
import { headingTag } from '../headingTag.ts';
import { InlineText } from '../inline/InlineText.tsx';
import { type Setting, startEdge } from '../setting.ts';
import { plainText, tagged } from '../tag.ts';
import { space, theme } from '../theme.ts';
import { FieldRow } from './FieldRow.tsx';

export function PharmacyBlock({ node, setting }: Readonly<{ node: Pharmacy; setting: Setting }>) {
  return (
    <View
      {...tagged(node, 'Div')}
      style={{ borderWidth: 0.75, borderColor: theme.colour.rule, borderRadius: 3, padding: space(2) }}
    >
      {node.logo ? (
        <Image
          src={Buffer.from(node.logo)}
          {...tagged(node, 'Figure', { alt: nameOf(node) })}
          style={{ height: 28, marginBottom: space(1), objectFit: 'contain', objectPosition: startEdge(setting) }}
        />
      ) : null}
      <InlineText
        nodes={node.heading.children}
        as="furniture"
        setting={setting}
        keep
        style={{ fontWeight: 700, color: theme.colour.accent, marginBottom: space(0.5) }}
        {...headingTag(node.heading, setting)}
      />
      {node.fields.map((field, index) => (
        <FieldRow key={index} field={field} setting={setting} as="furniture" lineHeight={17} />
      ))}
    </View>
  );
}

/** What a logo shows: the pharmacy's name, which is the first of its fields. */
function nameOf({ fields }: Pharmacy): string {
  const [name] = fields;
  return name?.type === 'filled' ? plainText([{ type: 'text', value: name.value }]) : '';
}
