/** Running header and footer: the same on every page, outside the text. */
import { View } from '@react-pdf/renderer';
import type { Furniture, Paragraph } from '../../leaflet/node.ts';
import { InlineText } from '../inline/InlineText.tsx';
import type { Room } from '../room.ts';
import { footMargin, leadingOf, rowDirection, type Setting } from '../setting.ts';
import { actualText, artifact, tagged } from '../tag.ts';
import { space, theme } from '../theme.ts';

/** Page numbers are filled in after layout, so their room cannot follow from their text. Points. */
const PAGE_NUMBER_WIDTH = 110;

const paragraphTag = (node: Paragraph, setting: Setting) => tagged(node, 'P', actualText(node.children, setting));

export function FurnitureBlock({ node, setting }: Readonly<{ node: Furniture; setting: Setting }>) {
  const { margin, header, footer } = theme.leaflet;
  const [first, ...rest] = node.children;
  const edges = { left: margin.start, right: margin.end, position: 'absolute', borderColor: theme.colour.rule } as const;
  const text = { as: 'furniture', setting } as const;
  if (node.place === 'header') {
    return (
      <View
        fixed
        {...artifact('Pagination')}
        style={{
          ...edges,
          top: header,
          flexDirection: rowDirection(setting),
          justifyContent: 'space-between',
          borderBottomWidth: 0.75,
          paddingBottom: space(1),
        }}
      >
        {node.children.map((paragraph, index) => (
          <InlineText key={index} nodes={paragraph.children} {...text} style={index === 0 ? { fontWeight: 700 } : {}} />
        ))}
      </View>
    );
  }
  const last = rest.pop();
  const room: Room = {
    name: 'the footer',
    height: footMargin(setting) - footer,
    line: theme.type.furniture.size * leadingOf('furniture', setting),
    mend: 'Shorten the wording of the footer (common.json, sheet; leaflet.json, disclaimer.education), or give it more lines in theme.ts (leaflet.footerLines).',
  };
  return (
    <View
      fixed
      {...{ room }}
      {...tagged(node, 'Div', { last: true })}
      style={{ ...edges, bottom: footer, borderTopWidth: 0.75, paddingTop: space(1) }}
    >
      {first ? (
        <InlineText nodes={first.children} {...text} style={{ fontWeight: 700 }} {...paragraphTag(first, setting)} />
      ) : null}
      <View style={{ flexDirection: rowDirection(setting), gap: space(3), alignItems: 'flex-end' }}>
        <View style={{ flex: 1 }}>
          {rest.map((paragraph, index) => (
            <InlineText key={index} nodes={paragraph.children} {...text} {...paragraphTag(paragraph, setting)} />
          ))}
        </View>
        <View {...artifact('Pagination')} style={{ width: PAGE_NUMBER_WIDTH }}>
          <InlineText
            nodes={last?.children ?? []}
            {...text}
            style={{ fontWeight: 700, textAlign: setting.direction === 'rtl' ? 'left' : 'right' }}
          />
        </View>
      </View>
    </View>
  );
}
