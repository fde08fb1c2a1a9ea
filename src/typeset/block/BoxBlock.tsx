/** A box across the page, with its title on top: key information, the emergency signs, and any box where side heads do not hang. */
import { View } from '@react-pdf/renderer';
import type { Box, Heading } from '../../leaflet/node.ts';
import type { Setting } from '../setting.ts';
import { type Tag, tagged } from '../tag.ts';
import { theme } from '../theme.ts';
import { ContentView } from './ContentView.tsx';
import { FRAMES } from './frames.ts';
import { HeadingText } from './HeadingText.tsx';
import { boxRows, type Content, isLongBox } from './rows.ts';

type Props = Readonly<{
  node: Box;
  setting: Setting /** The section that the box is in, where that has no box of its own around it. */;
  within?: Tag;
}>;

/** Points: a bar reaches under the frame, so that no white shows between them. */
const SEAM = 1;

/** A long box may part over pages between its rows; its title stays with the first of them. */
export function BoxBlock({ node, setting, within }: Props) {
  const { look } = setting;
  const { width, colour, bar } = FRAMES[node.kind];
  const [heading, ...children] = node.children;
  if (heading?.type !== 'heading') throw new Error(`a ${node.kind} box without a heading`);
  const [first = [], ...rest] = boxRows(children, look);
  return (
    <View
      wrap={isLongBox(node, look)}
      {...tagged(node, 'Div', within ? { within } : {})}
      style={{
        borderWidth: width,
        borderColor: colour,
        borderRadius: 3,
        backgroundColor: theme.colour.paper,
        marginBottom: look.space(2.5 * look.air),
      }}
    >
      <View wrap={false}>
        <BoxTitle node={node} heading={heading} setting={setting} />
        <RowView content={first} top={look.space((bar ? 2 : 1) * look.air)} last={rest.length === 0} setting={setting} />
      </View>
      {rest.map((content, index) => (
        <RowView key={index} content={content} top={0} last={index === rest.length - 1} setting={setting} />
      ))}
    </View>
  );
}

function BoxTitle({ node, heading, setting }: Props & Readonly<{ heading: Heading }>) {
  const { space, air, boxTitles } = setting.look;
  const { colour, icon, bar } = FRAMES[node.kind];
  const title = boxTitles[node.kind];
  const seam = { marginTop: -SEAM, marginHorizontal: -SEAM };
  const bars = bar
    ? { ...seam, paddingVertical: space(1.25 * air), backgroundColor: theme.colour.ink }
    : { paddingTop: space(2 * air) };
  return (
    <View style={{ paddingHorizontal: space(2.5), ...bars }}>
      <HeadingText
        node={heading}
        as={title}
        colour={bar ? theme.colour.paper : colour}
        icon={{ name: node.kind, size: icon }}
        setting={setting}
      />
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
