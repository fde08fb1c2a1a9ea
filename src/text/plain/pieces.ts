/** The blocks of a leaflet as pieces of plain text, one or more lines each, in reading order. */
import { directionOf } from '../../data/language.ts';
import { textOf } from '../../leaflet/inline.ts';
import type { Block, Cell, Field, Figure, Heading, ListItem, Paragraph, Table } from '../../leaflet/node.ts';
import { hang, type Setting } from './wrap.ts';

/** What a piece is decides whether a blank line parts it from the one before. */
export type Piece = Readonly<{
  kind: 'heading' | 'text' | 'list';
  lines: readonly string[];
  /** Stands apart from what is before it, whatever that is. */
  opens?: true;
}>;

/** Strong text has no mark: screen readers would say "asterisk", Braille would spend cells on it, and no meaning hangs on it alone. */
export function pieces(blocks: readonly Block[], setting: Setting): Piece[] {
  return blocks.flatMap((block) => piecesOf(block, setting)).filter(({ lines }) => lines.length > 0);
}

function piecesOf(block: Block, setting: Setting): Piece[] {
  switch (block.type) {
    case 'heading':
      return [heading(block, setting)];
    case 'paragraph':
      return [{ kind: 'text', lines: hang('', textOf(block.children), voiceOf(block, setting)) }];
    case 'list':
      return [{ kind: 'list', lines: items(block.items, () => '- ', setting) }];
    case 'steps':
      return [{ kind: 'list', lines: items(block.items, (index) => `${block.start + index}. `, setting) }];
    case 'figure':
      return [description(block, setting)];
    case 'illustrated':
      return [description(block.figure, setting), ...pieces(block.children, setting)];
    case 'table':
      return [form(block, setting)];
    case 'section':
      return [heading(block.heading, setting, `${block.number} `), ...pieces(block.children, setting)];
    case 'pharmacy':
      return [heading(block.heading, setting), fields(block.fields, setting)];
    case 'writeIn':
      return [fields(block.fields, setting)];
    case 'part':
      return opening(pieces(block.children, { language: block.language, direction: block.direction }));
    case 'panel':
      return opening(pieces(block.children, setting));
    case 'box':
    case 'masthead':
      return pieces(block.children, setting);
    case 'furniture':
      return opening(pieces(block.children.filter(withoutPageNumber), setting));
    default:
      return block satisfies never;
  }
}

/** A band's lines are in a language each. */
const voiceOf = ({ language }: Paragraph, setting: Setting): Setting =>
  language ? { language, direction: directionOf(language) } : setting;

const heading = ({ children }: Heading, setting: Setting, mark = ''): Piece => ({
  kind: 'heading',
  lines: hang(mark, textOf(children), setting),
});

const items = (list: readonly ListItem[], mark: (index: number) => string, setting: Setting): string[] =>
  list.flatMap(({ children, figure }, index) => [
    ...hang(mark(index), textOf(children), setting),
    ...(figure ? hang(' '.repeat(mark(index).length), described(figure), setting) : []),
  ]);

/** What a figure shows, in brackets. */
const described = (figure: Figure): string => `[${textOf(figure.description)}]`;

const description = (figure: Figure, setting: Setting): Piece => ({ kind: 'text', lines: hang('', described(figure), setting) });

/** Each row of a form with its heads, and a line to write on where a cell is empty. */
const form = ({ head, rows }: Table, setting: Setting): Piece => ({
  kind: 'list',
  lines: rows.flatMap((row) => hang('- ', row.map((cell, column) => entry(head[column] ?? [], cell)).join('; '), setting)),
});

const entry = (head: Cell, cell: Cell): string =>
  `${textOf(head)
    .trim()
    .replace(/[:：]$/, '')}:\u00a0${cell.length > 0 ? textOf(cell) : '____'}`;

const fields = (all: readonly Field[], setting: Setting): Piece => ({
  kind: 'text',
  lines: all.flatMap((field) => fieldTexts(field).flatMap((text) => hang('', text, setting))),
});

/** A line to write on stays with the last word of its label. */
const fieldTexts = (field: Field): string[] =>
  field.type === 'filled'
    ? field.value.split('\n')
    : [
        `${textOf(field.label)
          .trim()
          .replace(/[:：]$/, '')}:\u00a0____`,
      ];

const opening = ([first, ...rest]: Piece[]): Piece[] => (first ? [{ ...first, opens: true }, ...rest] : []);

/** There are no pages here. */
const withoutPageNumber = ({ children }: Extract<Block, { type: 'paragraph' }>): boolean =>
  children.every(({ type }) => type !== 'pageNumber' && type !== 'pageCount');
