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
import { runInPairs } from './Numbered.tsx';

/** Some items of a list; `start` is the number of the first one when they are steps, `pair` when these stand in one row. */
export type Items = Readonly<{
  type: 'items';
  list: List | Steps;
  items: readonly ListItem[];
  start?: number | undefined;
  pair?: true;
}>;
/** Figures that follow one another, side by side. */
export type Figures = Readonly<{ type: 'figures'; figures: readonly Figure[] }>;
/** What is never parted. */
export type Whole = Heading | Figure | Illustrated | Table | WriteIn;
export type Content = Paragraph | Items | Figures | Whole;
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
/** Lines that are enough for a paragraph to part after, or for the frame and the title of a box. */
const PRESENCE = 4;
/** Lines beside a side head that has three itself. */
const BESIDE_LONG_HEAD = 3;

export const sectionRows = (section: Section, look: Look): Row[] => rowsOf(section.children, look.shortItem.inSection, look);

/**
 * The same for blocks that stand in no section.
 * @param shortItem lists whose items are all this short, in characters, run in two columns
 */
export function rowsOf(blocks: readonly Block[], shortItem: number, look: Look): Row[] {
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

/** The lines of body text that must have room under a head whose row is long: as many as may not be parted there. */
export function presenceOf(row: Row, look: Look): number {
  if (row.type === 'text') return PRESENCE;
  const [first = []] = boxRows(row.box.children.slice(1), look);
  return PRESENCE + linesOf(first, look, Math.ceil);
}

const isTall = (pieces: readonly Content[], look: Look): boolean => linesOf(pieces, look, Math.ceil) > look.halfPage;

const linesBeside = (heading: Heading | undefined, look: Look): number =>
  look.hangingHeads && heading && textOf(heading.children).length > theme.leaflet.longHead ? BESIDE_LONG_HEAD : LEAST_LINES;

const contentOf = (blocks: readonly Block[], shortItem: number, look: Look): Content[] =>
  sideBySide(blocks.flatMap((block) => piecesOf(block, shortItem, look)));

/** Figures that follow one another are one piece. */
function sideBySide(pieces: readonly Content[]): Content[] {
  const joined: Content[] = [];
  for (const piece of pieces) {
    const open = joined.at(-1);
    if (piece.type !== 'figure' || (open?.type !== 'figure' && open?.type !== 'figures')) joined.push(piece);
    else joined[joined.length - 1] = { type: 'figures', figures: [...(open.type === 'figures' ? open.figures : [open]), piece] };
  }
  return joined;
}

/** @param shortItem characters */
function piecesOf(block: Block, shortItem: number, look: Look): Content[] {
  switch (block.type) {
    case 'illustrated':
      if (!look.hangingHeads) return contentOf([block.figure, ...block.children], shortItem, look); // the figure above its text
      return [block];
    case 'heading':
    case 'paragraph':
    case 'figure':
    case 'table':
    case 'writeIn':
      return [block];
    case 'list':
      if ((isIllustrated(block.items) && look.picturedInRow > 1) || runsInColumns(block.items, shortItem))
        return [{ type: 'items', list: block, items: block.items }];
      return block.items.map((item) => ({ type: 'items', list: block, items: [item] }));
    case 'steps':
      if (runInPairs(block.items, look.shortStep)) return pairsOf(block);
      return block.items.map((item, index) => ({ type: 'items', list: block, items: [item], start: block.start + index }));
    default:
      throw new Error(`a ${block.type} may not stand in a section or a box`);
  }
}

const pairsOf = (list: Steps): Content[] =>
  list.items.flatMap((_, index): Content[] =>
    index % 2 === 1
      ? []
      : [{ type: 'items', list, items: list.items.slice(index, index + 2), start: list.start + index, pair: true }],
  );

const hasFigure = (piece: Content): boolean =>
  piece.type === 'figure' ||
  piece.type === 'figures' ||
  piece.type === 'illustrated' ||
  (piece.type === 'items' && piece.items.some(({ figure }) => figure));

/** What has a figure is tall enough to stand alone; words without one stay with what is before them, while that is not tall. */
function withFigures(pieces: readonly Content[], look: Look): Content[][] {
  const rows: Content[][] = [];
  for (const piece of pieces) {
    const open = rows.at(-1);
    const fits = open && !(hasFigure(piece) && open.some(hasFigure)) && !isTall([...open, piece], look);
    if (fits) open.push(piece);
    else rows.push([piece]);
  }
  return rows;
}

/** @param beside lines */
function keepTogether(pieces: readonly Content[], beside: number, look: Look): Content[][] {
  const figures = pieces.filter(hasFigure).length;
  if (figures === 0) return headsKept(inRows(pieces, beside, look));
  if (figures <= look.figuresTogether && !isTall(pieces, look)) return [[...pieces]];
  return headsKept(withFigures(pieces, look));
}

/** A heading inside stays with the row after it. */
function headsKept(rows: readonly Content[][]): Content[][] {
  const kept: Content[][] = [];
  for (const row of rows) {
    const open = kept.at(-1);
    if (open?.at(-1)?.type === 'heading') open.push(...row);
    else kept.push([...row]);
  }
  return kept;
}

/**
 * Pieces in rows: so many with the head as have its lines, and so many at the end as make two lines; between them each piece for itself.
 * @param beside lines
 */
function inRows(pieces: readonly Content[], beside: number, look: Look): Content[][] {
  const few = enough(pieces, beside, look);
  const first = few + Number(pieces[few - 1]?.type === 'paragraph' && pieces[few]?.type === 'items'); // what leads to a list stands over it
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
  if (piece.type === 'paragraph') return linesOfText(textOf(piece.children));
  if (piece.type !== 'items' || piece.items.some(({ figure }) => figure)) return TALL;
  if (piece.items.length > 1) return inColumns(piece.items)[0].length;
  return piece.items.reduce((sum, { children }) => sum + linesOfText(textOf(children)), 0);
}
