/** A table of components by node type. */
import { View } from '@react-pdf/renderer';
import type { Block } from '../../leaflet/node.ts';
import type { Setting } from '../setting.ts';
import type { TextStyleName } from '../theme.ts';
import { BoxBlock } from './BoxBlock.tsx';
import { FigureBlock } from './FigureBlock.tsx';
import { FurnitureBlock } from './FurnitureBlock.tsx';
import { IllustratedBlock } from './IllustratedBlock.tsx';
import { ListBlock } from './ListBlock.tsx';
import { MastheadBlock } from './MastheadBlock.tsx';
import { Numbered } from './Numbered.tsx';
import { ParagraphBlock } from './ParagraphBlock.tsx';
import { PharmacyBlock } from './PharmacyBlock.tsx';
import { SectionBlock } from './SectionBlock.tsx';
import { TableBlock } from './TableBlock.tsx';
import { TitleBlock } from './TitleBlock.tsx';
import { WriteInBlock } from './WriteInBlock.tsx';

type Props = Readonly<{ nodes: readonly Block[]; setting: Setting /** The style of paragraphs. */; paragraphs?: TextStyleName }>;

export function Blocks({ nodes, setting, paragraphs = 'body' }: Props) {
  return nodes.map((node, index) => <OneBlock key={index} node={node} setting={setting} paragraphs={paragraphs} />);
}

function OneBlock({ node, setting, paragraphs }: Readonly<{ node: Block; setting: Setting; paragraphs: TextStyleName }>) {
  const { shortItem, figure } = setting.look;
  switch (node.type) {
    case 'heading':
      return <TitleBlock node={node} setting={setting} />;
    case 'paragraph':
      return <ParagraphBlock node={node} as={paragraphs} setting={setting} />;
    case 'list':
      return (
        <View style={{ marginBottom: setting.look.afterList }}>
          <ListBlock list={node} items={node.items} setting={setting} shortItem={shortItem.inBox} />
        </View>
      );
    case 'steps':
      return <Numbered list={node} items={node.items} start={node.start} setting={setting} />;
    case 'figure':
      return (
        <View style={{ alignItems: setting.beside ? 'center' : setting.direction === 'rtl' ? 'flex-end' : 'flex-start' }}>
          <FigureBlock node={node} size={figure.block} setting={setting} />
        </View>
      );
    case 'illustrated':
      return <IllustratedBlock node={node} setting={setting} />;
    case 'table':
      return <TableBlock node={node} setting={setting} />;
    case 'box':
      return <BoxBlock node={node} setting={setting} />;
    case 'section':
      return <SectionBlock node={node} setting={setting} />;
    case 'masthead':
      return <MastheadBlock node={node} setting={setting} />;
    case 'pharmacy':
      return <PharmacyBlock node={node} setting={setting} />;
    case 'writeIn':
      return <WriteInBlock node={node} setting={setting} />;
    case 'furniture':
      return <FurnitureBlock node={node} setting={setting} />;
    case 'part':
    case 'panel':
      throw new Error(`a ${node.type} stands on a card, not on a page of text`);
    default:
      return node satisfies never;
  }
}
