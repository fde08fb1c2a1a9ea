/** Rows in the columns of pages. */
import { describe, expect, test } from 'vitest';
import { fillAcross, fillColumns } from '../../src/typeset/fillColumns.ts';

const ROOMS = { columns: 2, height: 30, under: [20] };
const MANY = Array.from({ length: 60 }, (_, index) => 1 + ((index * 7) % 19));

describe('rows go down the first column, then down the second, then to the next page', () => {
  test('on a page that they fill', () =>
    expect(fillColumns([10, 10, 10, 10, 15, 15, 15], ROOMS)[0]).toEqual([
      [0, 1],
      [2, 3],
    ]));

  test('each of them once, in order, whatever their heights', () => {
    expect(fillColumns(MANY, ROOMS).flat(2)).toEqual(MANY.map((_, index) => index));
  });

  test('and no column is taller than its room', () => {
    for (const [number, page] of fillColumns(MANY, ROOMS).entries())
      for (const column of page)
        expect(column.reduce((sum, index) => sum + (MANY[index] ?? 0), 0)).toBeLessThanOrEqual(number === 0 ? 20 : 30);
  });
});

test('blocks across pages go on to the next page where one is full, and the rows begin under the last of them', () => {
  const { pages, under } = fillAcross([10, 10, 15], 30);
  expect(pages).toEqual([[0, 1], [2]]);
  expect(fillColumns([5, 10, 5, 10], { columns: 2, height: 30, under })).toEqual([
    [[], []],
    [
      [0, 1],
      [2, 3],
    ],
  ]);
});

test('without blocks across them pages have all their height', () =>
  expect(fillAcross([], 30)).toEqual({ pages: [[]], under: [30] }));

test('the columns of the last page end at about the same height', () => {
  expect(fillColumns([5, 5, 5, 5], ROOMS)).toEqual([
    [
      [0, 1],
      [2, 3],
    ],
  ]);
  expect(fillColumns([12, 4, 4, 4], ROOMS)).toEqual([[[0], [1, 2, 3]]]);
});

test('where the first page has no room left, the rows begin on the second', () => {
  expect(fillColumns([25, 25], ROOMS)).toEqual([
    [[], []],
    [[0], [1]],
  ]);
});

test('a row that is taller than a whole column is a mistake of ours', () => {
  expect(() => fillColumns([31], ROOMS)).toThrow('a row is 31 points tall, and a column 30');
});
