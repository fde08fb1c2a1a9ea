/** Rows into the columns of pages: as many as there is room for, and the last columns even. */

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
 * @param heights of rows that stay whole, with the space around them, in points
 * @returns for each page its columns, and for each column the indices of its rows, in order
 * @throws Error when a row is taller than a column of a whole page: nothing would hold it
 */
export function fillColumns(heights: readonly number[], { columns, first, others }: Rooms): readonly (readonly number[])[][] {
  const pages: number[][][] = [];
  for (let next = 0; next < heights.length; ) {
    const room = pages.length === 0 ? first : others;
    const page = fillPage(heights, next, columns, room);
    const end = next + page.flat().length;
    if (end === next && pages.length > 0) throw new Error(`a row is ${heights[next]} points tall, and a column ${room}`);
    pages.push(end < heights.length ? page : evenPage(heights, next, columns, room));
    next = end;
  }
  return pages;
}

function fillPage(heights: readonly number[], start: number, columns: number, room: number): number[][] {
  const page: number[][] = [];
  for (let column = 0, next = start; column < columns; column++) {
    const taken = fillColumn(heights, next, room);
    page.push(taken);
    next += taken.length;
  }
  return page;
}

function fillColumn(heights: readonly number[], start: number, room: number): number[] {
  const taken: number[] = [];
  let left = room;
  for (const [offset, height] of heights.slice(start).entries()) {
    left -= height;
    if (left < 0) break;
    taken.push(start + offset);
  }
  return taken;
}

/** The last rows in columns that are as short as they can be, so that they end at about the same height. */
function evenPage(heights: readonly number[], start: number, columns: number, room: number): number[][] {
  const rest = heights.slice(start);
  const total = rest.reduce((sum, height) => sum + height, 0);
  for (let least = total / columns; least < room; least += STEP) {
    const page = fillPage(heights, start, columns, least);
    if (page.flat().length === rest.length) return page;
  }
  return fillPage(heights, start, columns, room);
}
