/** Blocks across the first pages, and rows into the columns under them: as many as there is room for, and the last columns even. */

export type Rooms = Readonly<{
  /** Columns on a page. */
  columns: number;
  /** The height of a page, in points. */
  height: number;
  /** What the blocks across each of the first pages leave of it, in points. */
  under: readonly number[];
}>;

/**
 * @param heights of blocks that stay whole, in points
 * @returns the indices of the blocks across each page, in order; the rows begin under the last of them
 */
export function fillAcross(heights: readonly number[], height: number): Readonly<{ pages: number[][]; under: number[] }> {
  const pages: number[][] = [[]];
  const under = [height];
  for (const [index, block] of heights.entries()) {
    const left = (under.at(-1) ?? 0) - block;
    if (left >= 0 || pages.at(-1)?.length === 0) {
      pages.at(-1)?.push(index);
      under[under.length - 1] = left;
    } else {
      under[under.length - 1] = 0;
      pages.push([index]);
      under.push(height - block);
    }
  }
  return { pages, under };
}

/** Points by which the last columns grow until they hold their rows. */
const STEP = 2;

/**
 * @param heights of rows that stay whole, with the space around them, in points
 * @returns for each page its columns, and for each column the indices of its rows, in order
 * @throws Error when a row is taller than a column of a whole page: nothing would hold it
 */
export function fillColumns(heights: readonly number[], { columns, height, under }: Rooms): readonly (readonly number[])[][] {
  const pages: number[][][] = [];
  for (let next = 0; next < heights.length; ) {
    const room = under[pages.length] ?? height;
    const page = fillPage(heights, next, columns, room);
    const end = next + page.flat().length;
    if (end === next && pages.length >= under.length)
      throw new Error(`a row is ${heights[next]} points tall, and a column ${room}`);
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
