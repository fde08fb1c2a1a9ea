/** The pharmacy's block: who to call, or lines to write it on. */
import { Image, View } from '@react-pdf/renderer';
import type { Pharmacy } from '../../leaflet/node.ts';
import { InlineText } from '../inline/InlineText.tsx';
import { type Setting, startEdge } from '../setting.ts';
import { space, theme } from '../theme.ts';
import { FieldRow } from './FieldRow.tsx';

export function PharmacyBlock({ node, setting }: Readonly<{ node: Pharmacy; setting: Setting }>) {
  return (
    <View style={{ borderWidth: 0.75, borderColor: theme.colour.rule, borderRadius: 3, padding: space(2) }}>
      {node.logo ? (
        <Image
          src={Buffer.from(node.logo)}
          style={{ height: 28, marginBottom: space(1), objectFit: 'contain', objectPosition: startEdge(setting) }}
        />
      ) : null}
      <InlineText
        nodes={node.heading.children}
        as="furniture"
        setting={setting}
        keep
        style={{ fontWeight: 700, color: theme.colour.accent, marginBottom: space(0.5) }}
      />
      {node.fields.map((field, index) => (
        <FieldRow key={index} field={field} setting={setting} as="furniture" lineHeight={17} />
      ))}
    </View>
  );
}
