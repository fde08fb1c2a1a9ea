/** Rows into the columns of pages: as many as there is room for, no head alone at a column's foot, and the last columns even. */

export type Measured = Readonly<{
  /** Points, with the space around it. */
  height: number;
  /** It stays with the row after it. */
  head?: boolean;
}>;

export type Rooms = Readonly<{
  /** Columns on a page. */
  columns: number;
  /** The height of a column on the first page, below what stands across it, and on the others, in points. */
  first: number;
  others: number;
}>;

/** Points by which the last columns grow until they hold their rows. */
const STEP = 2;

/**
 * @returns for each page its columns, and for each column the indices of its rows, in order
 * @throws Error when a row is taller than a column of a whole page: nothing would hold it
 */
export function fillColumns(rows: readonly Measured[], { columns, first, others }: Rooms): readonly (readonly number[])[][] {
  const pages: number[][][] = [];
  for (let next = 0; next < rows.length; ) {
    const room = pages.length === 0 ? first : others;
    const page = fillPage(rows, next, columns, room);
    const end = next + page.flat().length;
    if (end === next && pages.length > 0) throw new Error(`a row is ${rows[next]?.height} points tall, and a column ${room}`);
    pages.push(end < rows.length ? page : evenPage(rows, next, columns, room));
    next = end;
  }
  return pages;
}

function fillPage(rows: readonly Measured[], start: number, columns: number, room: number): number[][] {
  const page: number[][] = [];
  for (let column = 0, next = start; column < columns; column++) {
    const taken = fillColumn(rows, next, room);
    page.push(taken);
    next += taken.length;
  }
  return page;
}

function fillColumn(rows: readonly Measured[], start: number, room: number): number[] {
  let height = 0;
  let end = start;
  while (end < rows.length && height + (rows[end]?.height ?? 0) <= room) height += rows[end++]?.height ?? 0;
  if (end < rows.length) while (end > start && rows[end - 1]?.head) end -= 1;
  return Array.from({ length: end - start }, (_, index) => start + index);
}

/** The last rows in columns that are as short as they can be, so that they end at about the same height. */
function evenPage(rows: readonly Measured[], start: number, columns: number, room: number): number[][] {
  const left = rows.length - start;
  const total = rows.slice(start).reduce((sum, { height }) => sum + height, 0);
  for (let least = total / columns; least < room; least += STEP) {
    const page = fillPage(rows, start, columns, least);
    if (page.flat().length === left) return page;
  }
  return fillPage(rows, start, columns, room);
}
