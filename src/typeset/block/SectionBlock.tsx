/** A section: a head across the page, then rows whose side heads hang in a column of their own. */
import { Text, View } from '@react-pdf/renderer';
import type { Section } from '../../leaflet/node.ts';
import { headingTag } from '../headingTag.ts';
import { InlineText } from '../inline/InlineText.tsx';
import { rowDirection, type Setting, textLook } from '../setting.ts';
import { actualText, tagged } from '../tag.ts';
import { space, theme } from '../theme.ts';
import { Blocks } from './Blocks.tsx';
import { ListBlock } from './ListBlock.tsx';
import { Numbered } from './Numbered.tsx';
import { type Content, type Row, sectionRows } from './sectionRows.ts';
import { WarningBlock } from './WarningBlock.tsx';

type Props = Readonly<{ node: Section; setting: Setting }>;

/** The head and the first row stay together, so that no head stands alone at the foot of a page. */
export function SectionBlock({ node, setting }: Props) {
  const [first, ...rest] = sectionRows(node);
  return (
    <>
      <View wrap={false} {...tagged(node, 'Sect')}>
        <SectionHead node={node} setting={setting} />
        {first ? <RowView row={first} setting={setting} /> : null}
      </View>
      {rest.map((row, index) => (
        <View key={index} wrap={false} {...tagged(node, 'Sect')}>
          <RowView row={row} setting={setting} />
        </View>
      ))}
    </>
  );
}

function SectionHead({ node, setting }: Props) {
  const style = { fontWeight: 700, color: theme.colour.accent } as const;
  return (
    <View
      {...headingTag(node.heading, setting, node.number)}
      style={{
        flexDirection: rowDirection(setting),
        gap: space(2),
        alignItems: 'center',
        borderTopWidth: 1.5,
        borderTopColor: theme.colour.accent,
        marginTop: space(2),
        paddingTop: space(1.25),
        marginBottom: space(1.25),
      }}
    >
      <Text style={{ ...textLook('section', setting), ...style }}>{node.number}</Text>
      <View style={{ flex: 1 }}>
        <InlineText nodes={node.heading.children} as="section" setting={setting} keep style={style} />
      </View>
    </View>
  );
}

function RowView({ row, setting }: Readonly<{ row: Row; setting: Setting }>) {
  if (row.type === 'box') return <WarningBlock node={row.box} setting={setting} />;
  return (
    <View
      wrap={false}
      style={{ flexDirection: rowDirection(setting), gap: theme.leaflet.gutter, marginBottom: row.last ? space(1.25) : 0 }}
    >
      <View style={{ width: theme.leaflet.sideColumn }}>
        {row.heading ? (
          <InlineText
            nodes={row.heading.children}
            as="heading"
            setting={setting}
            keep
            style={{ fontWeight: 700 }}
            {...headingTag(row.heading, setting)}
          />
        ) : null}
      </View>
      <View style={{ flex: 1 }}>
        {row.content.map((content, index) => (
          <ContentView key={index} content={content} setting={setting} />
        ))}
      </View>
    </View>
  );
}

function ContentView({ content, setting }: Readonly<{ content: Content; setting: Setting }>) {
  if (content.type === 'paragraph')
    return (
      <InlineText
        nodes={content.children}
        as="body"
        setting={setting}
        style={{ marginBottom: space(1) }}
        {...tagged(content, 'P', actualText(content.children, setting))}
      />
    );
  if (content.type !== 'items') return <Blocks nodes={[content]} setting={setting} />;
  const { list, items, start } = content;
  if (start !== undefined) return <Numbered list={list} items={items} start={start} setting={setting} />;
  return <ListBlock list={list} items={items} setting={setting} shortItem={theme.leaflet.shortItem} />;
}
