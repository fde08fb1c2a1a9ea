/** The pieces that sections and boxes are set in, and how many lines they have, about. */
import { textOf } from '../../leaflet/inline.ts';
import type {
  Block,
  Figure,
  Heading,
  Illustrated,
  List,
  ListItem,
  Paragraph,
  Steps,
  Table,
  WriteIn,
} from '../../leaflet/node.ts';
import type { Look } from '../look.ts';
import { widthOf } from '../widthOf.ts';
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
export const contentOf = (blocks: readonly Block[], shortItem: number, look: Look): Content[] =>
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

export const hasFigure = (piece: Content): boolean =>
  piece.type === 'figure' ||
  piece.type === 'figures' ||
  piece.type === 'illustrated' ||
  (piece.type === 'items' && piece.items.some(({ figure }) => figure));

export const isTall = (pieces: readonly Content[], look: Look): boolean => linesOf(pieces, look, Math.ceil) > look.halfPage;

type Rounding = (lines: number) => number;

/** The lines that pieces have, by the number of their characters: at least, or, rounded up, at most. */
export const linesOf = (pieces: readonly Content[], { measure }: Look, rounded: Rounding = Math.floor): number =>
  pieces.reduce((sum, piece) => sum + linesOfPiece(piece, (text) => Math.max(1, rounded(widthOf(text) / measure))), 0);

/** A figure or a form is as tall as many lines. */
const TALL = 8;

function linesOfPiece(piece: Content, linesOfText: (text: string) => number): number {
  if (piece.type === 'paragraph') return linesOfText(textOf(piece.children));
  if (piece.type !== 'items' || piece.items.some(({ figure }) => figure)) return TALL;
  if (piece.items.length > 1) return inColumns(piece.items)[0].length;
  return piece.items.reduce((sum, { children }) => sum + linesOfText(textOf(children)), 0);
}
