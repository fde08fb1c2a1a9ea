/** A box across the page, with its title on top: key information, the emergency signs, and any box where side heads do not hang. */
import { View } from '@react-pdf/renderer';
import type { Box, Heading } from '../../leaflet/node.ts';
import { headingTag } from '../headingTag.ts';
import { Drawing } from '../inline/Drawing.tsx';
import { InlineText } from '../inline/InlineText.tsx';
import { ems, rowDirection, type Setting } from '../setting.ts';
import { tagged } from '../tag.ts';
import { theme } from '../theme.ts';
import { ContentView } from './ContentView.tsx';
import { FRAMES } from './frames.ts';
import { boxRows, type Content, isLongBox } from './rows.ts';

type Props = Readonly<{ node: Box; setting: Setting }>;

/** A long box may part over pages between its rows; its title stays with the first of them. */
export function BoxBlock({ node, setting }: Props) {
  const { look } = setting;
  const { width, colour, bar } = FRAMES[node.kind];
  const [heading, ...children] = node.children;
  if (heading?.type !== 'heading') throw new Error(`a ${node.kind} box without a heading`);
  const [first = [], ...rest] = boxRows(children, look);
  return (
    <View
      wrap={isLongBox(node, look)}
      {...tagged(node, 'Div')}
      style={{
        borderWidth: width,
        borderColor: colour,
        borderRadius: 3,
        backgroundColor: theme.colour.paper,
        marginBottom: look.space(2.5),
      }}
    >
      <View wrap={false}>
        <BoxTitle node={node} heading={heading} setting={setting} />
        <RowView content={first} top={look.space(bar ? 2 : 1)} last={rest.length === 0} setting={setting} />
      </View>
      {rest.map((content, index) => (
        <RowView key={index} content={content} top={0} last={index === rest.length - 1} setting={setting} />
      ))}
    </View>
  );
}

function BoxTitle({ node, heading, setting }: Props & Readonly<{ heading: Heading }>) {
  const { space } = setting.look;
  const { colour, title, icon, bar } = FRAMES[node.kind];
  return (
    <View
      style={{
        flexDirection: rowDirection(setting),
        alignItems: 'center',
        gap: space(2),
        paddingHorizontal: space(2.5),
        ...(bar ? { paddingVertical: space(1.25), backgroundColor: theme.colour.ink } : { paddingTop: space(2) }),
      }}
    >
      <Drawing name={node.kind} size={ems(icon, title, setting)} setting={setting} />
      <View style={{ flex: 1 }}>
        <InlineText
          nodes={heading.children}
          as={title}
          setting={setting}
          keep
          style={{ fontWeight: 700, color: bar ? theme.colour.paper : colour }}
          {...headingTag(heading, setting)}
        />
      </View>
    </View>
  );
}

type RowProps = Readonly<{ content: readonly Content[]; top: number; last: boolean; setting: Setting }>;

function RowView({ content, top, last, setting }: RowProps) {
  const { space, shortItem } = setting.look;
  return (
    <View
      wrap={false}
      style={{
        flexShrink: 0,
        paddingHorizontal: space(2.5),
        paddingTop: top,
        paddingBottom: last ? space(1) : 0,
      }}
    >
      {content.map((one, index) => (
        <ContentView key={index} content={one} setting={setting} shortItem={shortItem.inBox} />
      ))}
    </View>
  );
}
