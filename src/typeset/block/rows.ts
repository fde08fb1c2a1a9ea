/** How sections and boxes may part over pages: into rows that each stay whole, so that no heading and no single line is left alone. */
import { textOf } from '../../leaflet/inline.ts';
import type { Block, Box, Heading, Section } from '../../leaflet/node.ts';
import { topicsOf } from '../../leaflet/topics.ts';
import type { Look } from '../look.ts';
import { theme } from '../theme.ts';
import { widthOf } from '../widthOf.ts';
import { type Content, contentOf, hasFigure, isTall, linesOf } from './content.ts';

export type { Content, Items } from './content.ts';

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

const linesBeside = (heading: Heading | undefined, look: Look): number =>
  look.hangingHeads && heading && widthOf(textOf(heading.children)) > theme.leaflet.longHead ? BESIDE_LONG_HEAD : LEAST_LINES;

/** What has a figure is tall enough to stand alone; words without one stay with what is before them, while that is not tall. */
function withFigures(pieces: readonly Content[], look: Look): Content[][] {
  const rows: Content[][] = [];
  for (const piece of pieces) {
    const open = rows.at(-1);
    if (open && belongs(piece, open, look)) open.push(piece);
    else rows.push([piece]);
  }
  return rows;
}

/** Words alone do not gather more lines than must stay together, where a row of them might leave half a page empty. */
function belongs(piece: Content, open: readonly Content[], look: Look): boolean {
  const withFigure = open.some(hasFigure);
  if ((hasFigure(piece) && withFigure) || isTall([...open, piece], look)) return false;
  return withFigure || hasFigure(piece) || linesOf(open, look) < LEAST_LINES || !Number.isFinite(look.halfPage);
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
