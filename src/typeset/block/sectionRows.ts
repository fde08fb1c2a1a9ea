/** How a section may part over pages: into rows that each stay whole, so that no heading and no single line is left alone. */
import { textOf } from '../../leaflet/inline.ts';
import type {
  Block,
  Box,
  Figure,
  Heading,
  Illustrated,
  List,
  ListItem,
  Section,
  Steps,
  Table,
  WriteIn,
} from '../../leaflet/node.ts';
import { topicsOf } from '../../leaflet/topics.ts';
import { theme } from '../theme.ts';
import { isIllustrated, runsInColumns } from './ListBlock.tsx';
import { runInPairs } from './Numbered.tsx';

export type Paragraph = Extract<Block, { type: 'paragraph' }>;
/** Some items of a list; `start` is the number of the first one when they are steps, `pair` when these stand in one row. */
export type Items = Readonly<{
  type: 'items';
  list: List | Steps;
  items: readonly ListItem[];
  start?: number | undefined;
  pair?: true;
}>;
/** What is never parted. */
export type Whole = Figure | Illustrated | Table | WriteIn;
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

export const sectionRows = (section: Section): Row[] => rowsOf(section.children);

/**
 * The same for blocks that stand in no section.
 * @param shortStep steps that all have a figure, and are all this short, in characters, run two in a row
 */
export function rowsOf(blocks: readonly Block[], shortStep = 0): Row[] {
  return topicsOf(blocks).flatMap((topic): Row[] => {
    const [only] = topic.blocks;
    if (only?.type === 'box') return [{ type: 'box', box: only }];
    const pieces = keepTogether(
      topic.blocks.flatMap((block) => piecesOf(block, shortStep)),
      topic.heading,
    );
    return pieces.map((content, index) => ({
      type: 'text',
      heading: index === 0 ? topic.heading : undefined,
      content,
      last: index === pieces.length - 1,
    }));
  });
}

function piecesOf(block: Block, shortStep: number): Content[] {
  switch (block.type) {
    case 'paragraph':
    case 'figure':
    case 'illustrated':
    case 'table':
    case 'writeIn':
      return [block];
    case 'list':
      if (isIllustrated(block.items) || runsInColumns(block.items, theme.leaflet.shortItem))
        return [{ type: 'items', list: block, items: block.items }];
      return block.items.map((item) => ({ type: 'items', list: block, items: [item] }));
    case 'steps':
      if (runInPairs(block.items, shortStep)) return pairsOf(block);
      return block.items.map((item, index) => ({ type: 'items', list: block, items: [item], start: block.start + index }));
    default:
      throw new Error(`a ${block.type} may not stand in a section`);
  }
}

const pairsOf = (list: Steps): Content[] =>
  list.items.flatMap((_, index): Content[] =>
    index % 2 === 1
      ? []
      : [{ type: 'items', list, items: list.items.slice(index, index + 2), start: list.start + index, pair: true }],
  );

/** Topics with no more figures than these stay on one page. */
const FIGURES_TOGETHER = 3;

/** As many pieces as are as tall as the head stay beside it, and the last two stay together, too. What has a figure is tall enough. */
function keepTogether(pieces: readonly Content[], heading: Heading | undefined): Content[][] {
  const tall = pieces.findIndex(hasFigure);
  if (tall >= 0 && pieces.filter(hasFigure).length <= FIGURES_TOGETHER) return [[...pieces]];
  if (tall >= 0) return [pieces.slice(0, tall + 1), ...withFigures(pieces.slice(tall + 1))];
  const beside = heading && textOf(heading.children).length > theme.leaflet.longHead ? 3 : 2;
  if (pieces.length <= beside + 1) return [[...pieces]];
  return [pieces.slice(0, beside), ...pieces.slice(beside, -2).map((piece) => [piece]), pieces.slice(-2)];
}

const hasFigure = (piece: Content): boolean =>
  piece.type === 'figure' || piece.type === 'illustrated' || (piece.type === 'items' && piece.items.some(({ figure }) => figure));

/** Words without a figure stay with what is before them. */
function withFigures(pieces: readonly Content[]): Content[][] {
  const rows: Content[][] = [];
  for (const piece of pieces) {
    const open = rows.at(-1);
    if (open && !hasFigure(piece)) open.push(piece);
    else rows.push([piece]);
  }
  return rows;
}
