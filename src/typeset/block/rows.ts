/** How sections and boxes may part over pages: into rows that each stay whole, so that no heading and no single line is left alone. */
import { textOf } from '../../leaflet/inline.ts';
import type {
  Block,
  Box,
  Figure,
  Heading,
  Illustrated,
  List,
  ListItem,
  Paragraph,
  Section,
  Steps,
  Table,
  WriteIn,
} from '../../leaflet/node.ts';
import { topicsOf } from '../../leaflet/topics.ts';
import type { Look } from '../look.ts';
import { theme } from '../theme.ts';
import { inColumns, isIllustrated, runsInColumns } from './ListBlock.tsx';

/** Some items of a list; `start` is the number of the first one when they are steps, `pair` when these stand in one row. */
export type Items = Readonly<{
  type: 'items';
  list: List | Steps;
  items: readonly ListItem[];
  start?: number | undefined;
  pair?: true;
}>;
/** What is never parted. */
export type Whole = Heading | Figure | Illustrated | Table | WriteIn;
export type Content = Paragraph | Items | Whole;
/** A row stays on one page, unless it is long: a box, or a piece of text with its side head when a topic begins. */
export type Row =
  | Readonly<{ type: 'box'; box: Box }>
  | Readonly<{
      type: 'text';
      heading?: Heading | undefined;
      content: readonly Content[] /** The last row of its topic. */;
      last: boolean;
      /** It may fill more than half a page. */
      long: boolean;
    }>;

/** The lines that must stand under a heading, or at the head of a page. */
const LEAST_LINES = 2;
/** Lines beside a side head that has three itself. */
const BESIDE_LONG_HEAD = 3;

export const sectionRows = ({ children }: Section, look: Look): Row[] => topicRows(children, look, look.shortItem.inSection);

/** The same for blocks that stand in no section. */
export const pageRows = (blocks: readonly Block[], look: Look): Row[] => topicRows(blocks, look, look.shortItem.inBox);

function topicRows(blocks: readonly Block[], look: Look, shortItem: number): Row[] {
  return topicsOf(blocks).flatMap((topic): Row[] => {
    const [only] = topic.blocks;
    if (only?.type === 'box') return [{ type: 'box', box: only }];
    const pieces = keepTogether(contentOf(topic.blocks, shortItem, look), linesBeside(topic.heading, look), look);
    return pieces.map((content, index) => ({
      type: 'text',
      heading: index === 0 ? topic.heading : undefined,
      content,
      last: index === pieces.length - 1,
      long: isTall(content, look) || (content.length === 1 && content.every((one) => mayPart(one, look))),
    }));
  });
}

/** What stands under the title of a box: the first piece stays with the title. */
export const boxRows = (blocks: readonly Block[], look: Look): Content[][] =>
  keepTogether(contentOf(blocks, look.shortItem.inBox, look), LEAST_LINES, look);

/** Whether a box may fill more than half a page. */
export const isLongBox = ({ children: [, ...blocks] }: Box, look: Look): boolean =>
  isTall(contentOf(blocks, look.shortItem.inBox, look), look);

/** Whether a piece may part over pages: a paragraph, between its lines. Two of them stay together on either side. */
export const mayPart = (piece: Content, look: Look): boolean =>
  piece.type === 'paragraph' && (look.partsParagraphs || isTall([piece], look));

const isTall = (pieces: readonly Content[], look: Look): boolean => linesOf(pieces, look, Math.ceil) > look.halfPage;

const linesBeside = (heading: Heading | undefined, look: Look): number =>
  look.hangingHeads && heading && textOf(heading.children).length > theme.leaflet.longHead ? BESIDE_LONG_HEAD : LEAST_LINES;

const contentOf = (blocks: readonly Block[], shortItem: number, look: Look): Content[] =>
  blocks.flatMap((block) => piecesOf(block, shortItem, look));

/** @param shortItem characters */
function piecesOf(block: Block, shortItem: number, look: Look): Content[] {
  switch (block.type) {
    case 'illustrated': {
      const beside = contentOf(block.children, shortItem, look);
      return isTall(beside, look) ? [block.figure, ...beside] : [block]; // what fills half a page stands under its figure
    }
    case 'heading': // in a box or beside a figure
    case 'paragraph':
    case 'figure':
    case 'table':
    case 'writeIn':
      return [block];
    case 'list':
      if (isIllustrated(block.items) || runsInColumns(block.items, shortItem))
        return [{ type: 'items', list: block, items: block.items }];
      return block.items.map((item) => ({ type: 'items', list: block, items: [item] }));
    case 'steps':
      if (runInPairs(block.items, look.shortStep)) return pairsOf(block);
      return block.items.map((item, index) => ({ type: 'items', list: block, items: [item], start: block.start + index }));
    default:
      throw new Error(`a ${block.type} may not stand in a section or a box`);
  }
}

const runInPairs = (items: readonly ListItem[], shortStep: number): boolean =>
  items.length > 1 && isIllustrated(items) && items.every(({ children }) => textOf(children).length <= shortStep);

const pairsOf = (list: Steps): Content[] =>
  list.items.flatMap((_, index): Content[] =>
    index % 2 === 1
      ? []
      : [{ type: 'items', list, items: list.items.slice(index, index + 2), start: list.start + index, pair: true }],
  );

/** Topics with no more rows of figures than these stay on one page, where pages hold so much. */
const FIGURES_TOGETHER = 3;

const staysWhole = (pieces: readonly Content[], { halfPage }: Look): boolean => {
  const figures = pieces.filter(hasFigure).length;
  return !Number.isFinite(halfPage) && figures > 0 && figures <= FIGURES_TOGETHER;
};

const hasFigure = (piece: Content): boolean =>
  piece.type === 'figure' || piece.type === 'illustrated' || (piece.type === 'items' && piece.items.some(({ figure }) => figure));

/**
 * Pieces in rows: so many with the head as have its lines, and so many at the end as make two lines; between them each piece for itself.
 * @param beside lines
 */
function keepTogether(pieces: readonly Content[], beside: number, look: Look): Content[][] {
  if (staysWhole(pieces, look)) return [[...pieces]];
  const first = enough(pieces, beside, look);
  const rest = pieces.slice(first);
  const last = enough(rest.toReversed(), LEAST_LINES, look);
  if (linesOf(rest, look) < LEAST_LINES) return [[...pieces]];
  const between = rest.slice(0, rest.length - last);
  return [pieces.slice(0, first), ...between.map((piece) => [piece]), rest.slice(rest.length - last)];
}

/** How many of the pieces have so many lines together. */
function enough(pieces: readonly Content[], lines: number, look: Look): number {
  const at = pieces.findIndex((_, index) => linesOf(pieces.slice(0, index + 1), look) >= lines);
  return at < 0 ? pieces.length : at + 1;
}

type Rounding = (lines: number) => number;

/** The lines that pieces have, by the number of their characters: at least, or, rounded up, at most. */
const linesOf = (pieces: readonly Content[], { measure }: Look, rounded: Rounding = Math.floor): number =>
  pieces.reduce((sum, piece) => sum + linesOfPiece(piece, (text) => Math.max(1, rounded(text.length / measure))), 0);

/** A figure or a form is as tall as many lines. */
const TALL = 8;

function linesOfPiece(piece: Content, linesOfText: (text: string) => number): number {
  if (piece.type === 'paragraph' || piece.type === 'heading') return linesOfText(textOf(piece.children));
  if (piece.type !== 'items' || piece.items.some(({ figure }) => figure)) return TALL;
  if (piece.items.length > 1) return inColumns(piece.items)[0].length;
  return piece.items.reduce((sum, { children }) => sum + linesOfText(textOf(children)), 0);
}
