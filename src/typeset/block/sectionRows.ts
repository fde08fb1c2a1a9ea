/** How a section may part over pages: into rows that each stay whole, so that no heading and no single line is left alone. */
import { textOf } from '../../leaflet/inline.ts';
import type { Block, Box, Figure, Heading, Illustrated, List, ListItem, Section, Steps, Table } from '../../leaflet/node.ts';
import { topicsOf } from '../../leaflet/topics.ts';
import { theme } from '../theme.ts';
import { runsInColumns } from './ListBlock.tsx';

export type Paragraph = Extract<Block, { type: 'paragraph' }>;
/** Some items of a list; `start` is the number of the first one when they are steps. */
export type Items = Readonly<{ type: 'items'; list: List | Steps; items: readonly ListItem[]; start?: number | undefined }>;
/** What is never parted. */
export type Whole = Figure | Illustrated | Table;
export type Content = Paragraph | Items | Whole;
/** A row stays on one page: a warning, or a piece of text with its side head when a topic begins. */
export type Row =
  | Readonly<{ type: 'box'; box: Box }>
  | Readonly<{
      type: 'text';
      heading?: Heading | undefined;
      content: readonly Content[] /** The last row of its topic. */;
      last: boolean;
    }>;

export function sectionRows(section: Section): Row[] {
  return topicsOf(section.children).flatMap((topic): Row[] => {
    const [only] = topic.blocks;
    if (only?.type === 'box') return [{ type: 'box', box: only }];
    const pieces = keepTogether(topic.blocks.flatMap(piecesOf), topic.heading);
    return pieces.map((content, index) => ({
      type: 'text',
      heading: index === 0 ? topic.heading : undefined,
      content,
      last: index === pieces.length - 1,
    }));
  });
}

function piecesOf(block: Block): Content[] {
  switch (block.type) {
    case 'paragraph':
    case 'figure':
    case 'illustrated':
    case 'table':
      return [block];
    case 'list':
      if (runsInColumns(block.items, theme.leaflet.shortItem.inSection))
        return [{ type: 'items', list: block, items: block.items }];
      return block.items.map((item) => ({ type: 'items', list: block, items: [item] }));
    case 'steps':
      return block.items.map((item, index) => ({ type: 'items', list: block, items: [item], start: block.start + index }));
    default:
      throw new Error(`a ${block.type} may not stand in a section`);
  }
}

/** As many pieces as are as tall as the head stay beside it, and the last two stay together, too. */
function keepTogether(pieces: readonly Content[], heading: Heading | undefined): Content[][] {
  const beside = heading && textOf(heading.children).length > theme.leaflet.longHead ? 3 : 2;
  if (pieces.length <= beside + 1) return [[...pieces]];
  return [pieces.slice(0, beside), ...pieces.slice(beside, -2).map((piece) => [piece]), pieces.slice(-2)];
}
