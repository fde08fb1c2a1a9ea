/** What holds of every plain text of a leaflet, as functions that name what breaks it. */
import { type Inline, textOf } from '../../src/leaflet/inline.ts';
import type { Block, Leaflet, Table } from '../../src/leaflet/node.ts';
import { childrenOf, inlinesOf } from '../../src/leaflet/walk.ts';
import { columns } from '../../src/text/plain/columns.ts';
import { lineBreaks } from '../../src/textkit/lineBreaks.ts';

/** The lines of the tree as they should be read: the band first and other furniture last, and nothing that has a page number. */
function wanted({ children }: Leaflet): string[] {
  const isFurniture = (block: { type: string }) => block.type === 'furniture';
  const isBand = (block: Block) => block.type === 'furniture' && block.place === 'band';
  const last = children.filter((block) => isFurniture(block) && !isBand(block));
  return [...children.filter(isBand), ...children.filter((block) => !isFurniture(block)), ...last]
    .flatMap(readOut)
    .filter((nodes) => !nodes.some(({ type }) => type === 'pageNumber' || type === 'pageCount'))
    .flatMap((nodes) => textOf(nodes).split('\n'));
}

/** A block's lines; a figure is read as its description in brackets, a form row by row, each cell after the head of its column. */
function readOut(block: Block): readonly (readonly Inline[])[] {
  if (block.type === 'figure') return [inBrackets(block.description)];
  if (block.type === 'table') return block.rows.map((row) => rowReadOut(block, row));
  if (block.type === 'list' || block.type === 'steps')
    return block.items.flatMap(({ children, figure }) => [children, ...(figure ? [inBrackets(figure.description)] : [])]);
  return block.type === 'pharmacy' || childrenOf(block).length === 0 ? inlinesOf(block) : childrenOf(block).flatMap(readOut);
}

const words = (value: string): Inline => ({ type: 'text', value });
const inBrackets = (nodes: readonly Inline[]): Inline[] => [words('['), ...nodes, words(']')];
const rowReadOut = ({ head }: Table, row: Table['rows'][number]): Inline[] =>
  row.flatMap((cell, column) => [
    ...(column === 0 ? [] : [words('; ')]),
    ...(head[column] ?? []),
    words(': '),
    ...(cell.length > 0 ? cell : [words('____')]),
  ]);

/** Letters and signs alone: no white space, nothing invisible. */
const bare = (text: string): string =>
  text
    .normalize('NFC')
    .replaceAll('\u2011', '-')
    .replace(/[\s\p{Cf}]/gu, '');

/** The marks of lists, steps and sections, and lines to write on. */
const OUR_MARKS = /^(?::____)?(?:-|\d+\.?)?$/;

/** Lines of the tree that are not in the text where they should be, and what stands between them that should not. */
export function unlikeTheTree(leaflet: Leaflet, printed: string): string[] {
  const whole = bare(printed);
  const wrong: string[] = [];
  let read = 0;
  for (const line of [...wanted(leaflet).map(bare), '']) {
    const at = line === '' ? whole.length : whole.indexOf(line, read);
    if (at < 0) wrong.push(`missing: ${line}`);
    else {
      const between = whole.slice(read, at);
      if (!OUR_MARKS.test(between)) wrong.push(`added: ${between}`);
      read = at + line.length;
    }
  }
  return wrong;
}

/** Lines of more than 72 columns that could have been broken. */
export const linesTooWide = ({ language }: Leaflet, printed: string): string[] =>
  printed.split('\n').filter((line) => {
    const words = line.replace(/^\s*(?:- |\d+\. )?/, '');
    return columns(line) > 72 && lineBreaks(words, language).length > 1;
  });

/** What no line may part, by the characters that hold it together: a word, or, where words are not parted by spaces, what is no letter of theirs. */
const VALUES = {
  spaced: /[^\s\u2066-\u2069]*(?:[\u00a0\u202f\u2011]|\d–\d|\p{L}\/\p{L})[^ \n\u2066-\u2069]*/gu,
  unspaced: /[\x21-\x7e°≥–]*(?:[\u00a0\u202f\u2011]|\d–\d|[a-z]\/[a-z])[\x21-\x7e°≥–\u00a0\u202f\u2011]*/gi,
};

/** Values that stand on no line as a whole. */
export function partedValues(leaflet: Leaflet, printed: string): string[] {
  const lines = printed.split('\n').map(readable);
  const value = /^(?:th|lo|km|my|zh|ja)\b/.test(leaflet.language) ? VALUES.unspaced : VALUES.spaced;
  return wanted(leaflet)
    .flatMap((line) => line.match(value) ?? [])
    .map(readable)
    .filter((found) => !lines.some((line) => line.includes(found)));
}

const readable = (text: string): string =>
  text
    .normalize('NFC')
    .replace(/[\u00a0\u202f]/g, ' ')
    .replaceAll('\u2011', '-')
    .replace(/[\u2066-\u2069\u200f\u00ad]/g, '');

/** Lines whose isolates do not open and close in them. */
export const unevenIsolates = (printed: string): string[] =>
  printed.split('\n').filter((line) => {
    let depth = 0;
    let lowest = 0;
    for (const sign of line.match(/[\u2066-\u2069]/g) ?? []) {
      depth += sign === '\u2069' ? -1 : 1;
      lowest = Math.min(lowest, depth);
    }
    return depth !== 0 || lowest < 0;
  });

/** What no plain text has, line by line. */
export function strayMarks({ direction }: Leaflet, printed: string): string[] {
  const wrong = printed.split('\n').filter((line) => /\s$|[\u00a0\u202f\u2011\u00ad\u200b\u2060\u202a-\u202e\t\r#]/.test(line));
  if (direction === 'ltr' && /[\u2066-\u2069\u200f]/.test(printed)) wrong.push('isolates from left to right');
  if (!/[^\n]\n$/.test(printed)) wrong.push('it does not end with one line feed');
  if (/\n\n\n/.test(printed)) wrong.push('two blank lines');
  if (printed !== printed.normalize('NFC')) wrong.push('it is not in NFC');
  return wrong;
}
