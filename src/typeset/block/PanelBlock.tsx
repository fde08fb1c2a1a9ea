/** One face of a wallet card, in the card's own small type. */
import { View } from '@react-pdf/renderer';
import type { Block, Panel } from '../../leaflet/node.ts';
import { headingTag } from '../headingTag.ts';
import { InlineText } from '../inline/InlineText.tsx';
import type { Setting } from '../setting.ts';
import { spoken, tagged } from '../tag.ts';
import { space, theme } from '../theme.ts';
import { Bulleted } from './Bulleted.tsx';
import { WriteInBlock } from './WriteInBlock.tsx';

type Props<Node> = Readonly<{ node: Node; setting: Setting }>;

export function PanelBlock({ node, setting }: Props<Panel>) {
  return node.children.map((block, index) => <PanelChild key={index} node={block} setting={setting} />);
}

function PanelChild({ node, setting }: Props<Block>) {
  switch (node.type) {
    case 'heading':
      return (
        <View
          style={{
            backgroundColor: theme.colour.ink,
            borderRadius: 2,
            paddingHorizontal: space(1),
            paddingVertical: space(0.25),
          }}
        >
          <InlineText
            nodes={node.children}
            as="cardTitle"
            setting={setting}
            keep
            style={{ fontWeight: 700, color: theme.colour.paper }}
            {...headingTag(node, setting)}
          />
        </View>
      );
    case 'paragraph':
      return (
        <InlineText nodes={node.children} as="card" setting={setting} {...tagged(node, 'P', spoken(node.children, setting))} />
      );
    case 'list':
      return (
        <View {...tagged(node, 'L', { numbering: 'Disc' })}>
          <Bulleted items={node.items} as="card" setting={setting} />
        </View>
      );
    case 'box':
      return (
        <View
          {...tagged(node, 'Div')}
          style={{
            borderWidth: 1,
            borderColor: theme.colour.ink,
            borderRadius: 2,
            paddingHorizontal: space(1),
            paddingTop: space(0.25),
            paddingBottom: space(0.5),
          }}
        >
          {node.children.map((block, index) => (
            <BoxLine key={index} node={block} setting={setting} />
          ))}
        </View>
      );
    case 'writeIn':
      return <WriteInBlock node={node} setting={setting} />;
    default:
      throw new Error(`a ${node.type} may not stand on a card`);
  }
}

function BoxLine({ node, setting }: Props<Block>) {
  if (node.type !== 'heading' && node.type !== 'paragraph') throw new Error(`a ${node.type} may not stand in a box on a card`);
  return (
    <InlineText
      nodes={node.children}
      as="card"
      setting={setting}
      keep={node.type === 'heading'}
      style={{ fontWeight: node.type === 'heading' ? 700 : 400 }}
      {...(node.type === 'heading' ? headingTag(node, setting) : tagged(node, 'P', spoken(node.children, setting)))}
    />
  );
}
