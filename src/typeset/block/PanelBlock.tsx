/** One face of a wallet card, in the card's own small type. */
import { View } from '@react-pdf/renderer';
import type { Block, Furniture, Heading, Panel } from '../../leaflet/node.ts';
import { headingTag } from '../headingTag.ts';
import { InlineText } from '../inline/InlineText.tsx';
import { rowDirection, type Setting } from '../setting.ts';
import { spoken, tagged } from '../tag.ts';
import { type CardLook, space, theme } from '../theme.ts';
import { BandLines } from './BandLines.tsx';
import { Bulleted } from './Bulleted.tsx';
import { WriteInBlock } from './WriteInBlock.tsx';

type Props<Node> = Readonly<{ node: Node; setting: Setting; look: CardLook }>;

/** The title has the state of the review beside it, or under it where there is no room. */
export function PanelBlock({ node, setting, look }: Props<Panel>) {
  const [title, ...rest] = node.children;
  const band = rest.find((block) => block.type === 'furniture');
  if (title?.type !== 'heading') throw new Error(`the ${node.side} of a card without a heading`);
  return (
    <>
      <TitleBar node={title} band={band} setting={setting} look={look} />
      {rest.map((block, index) =>
        block === band ? null : <PanelChild key={index} node={block} setting={setting} look={look} />,
      )}
    </>
  );
}

function TitleBar({ node, band, setting, look }: Props<Heading> & Readonly<{ band: Furniture | undefined }>) {
  return (
    <View
      style={{
        flexDirection: rowDirection(setting),
        flexWrap: 'wrap',
        justifyContent: 'space-between',
        alignItems: 'center',
        columnGap: space(2),
        backgroundColor: theme.colour.ink,
        color: theme.colour.paper,
        borderRadius: 2,
        paddingHorizontal: space(1),
        paddingVertical: space(0.25),
      }}
    >
      <InlineText
        nodes={node.children}
        as={look.title}
        setting={setting}
        keep
        style={{ fontWeight: 700 }}
        {...headingTag(node, setting)}
      />
      {band ? <BandLines node={band} as={look.text} setting={setting} gap={space(1.5)} heard /> : null}
    </View>
  );
}

function PanelChild({ node, setting, look }: Props<Block>) {
  switch (node.type) {
    case 'paragraph':
      return (
        <InlineText
          nodes={node.children}
          as={look.text}
          setting={setting}
          {...tagged(node, 'P', spoken(node.children, setting))}
        />
      );
    case 'list':
      return (
        <View {...tagged(node, 'L', { numbering: 'Disc' })} style={look.spread ? SPREAD : {}}>
          <Bulleted items={node.items} as={look.text} setting={setting} />
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
            ...(look.spread ? SPREAD : {}),
          }}
        >
          {node.children.map((block, index) => (
            <BoxLine key={index} node={block} setting={setting} look={look} />
          ))}
        </View>
      );
    case 'writeIn':
      return <WriteInBlock node={node} setting={setting} look={{ text: look.text, ...look.writeIn, marginBottom: 0 }} />;
    default:
      throw new Error(`a ${node.type} may not stand on a card`);
  }
}

/** Even gaps, so that a panel with room to spare is filled. */
const SPREAD = { flexGrow: 1, justifyContent: 'space-evenly', marginTop: space(0.5), marginBottom: space(0.25) } as const;

function BoxLine({ node, setting, look }: Props<Block>) {
  if (node.type === 'list') return <PanelChild node={node} setting={setting} look={look} />;
  if (node.type !== 'heading' && node.type !== 'paragraph') throw new Error(`a ${node.type} may not stand in a box on a card`);
  return (
    <InlineText
      nodes={node.children}
      as={node.type === 'heading' ? look.boxTitle : look.text}
      setting={setting}
      keep={node.type === 'heading'}
      style={{ fontWeight: node.type === 'heading' ? 700 : 400 }}
      {...(node.type === 'heading' ? headingTag(node, setting) : tagged(node, 'P', spoken(node.children, setting)))}
    />
  );
}
