/** Rows in the columns of pages. */
import { describe, expect, test } from 'vitest';
import { fillColumns, type Measured } from '../../src/typeset/fillColumns.ts';

const rows = (...heights: number[]): Measured[] => heights.map((height) => ({ height }));
const ROOMS = { columns: 2, first: 20, others: 30 };

describe('rows go down the first column, then down the second, then to the next page', () => {
  test('on a page that they fill', () =>
    expect(fillColumns(rows(10, 10, 10, 10, 15, 15, 15), ROOMS)[0]).toEqual([
      [0, 1],
      [2, 3],
    ]));

  test('each of them once, in order, whatever their heights', () => {
    const many = rows(...Array.from({ length: 60 }, (_, index) => 1 + ((index * 7) % 19)));
    expect(fillColumns(many, ROOMS).flat(2)).toEqual(many.map((_, index) => index));
  });

  test('and no column is taller than its room', () => {
    const many = rows(...Array.from({ length: 60 }, (_, index) => 1 + ((index * 7) % 19)));
    for (const [number, page] of fillColumns(many, ROOMS).entries())
      for (const column of page)
        expect(column.reduce((sum, index) => sum + (many[index]?.height ?? 0), 0)).toBeLessThanOrEqual(number === 0 ? 20 : 30);
  });
});

test('the columns of the last page end at about the same height', () => {
  expect(fillColumns(rows(5, 5, 5, 5), ROOMS)).toEqual([
    [
      [0, 1],
      [2, 3],
    ],
  ]);
  expect(fillColumns(rows(12, 4, 4, 4), ROOMS)).toEqual([[[0], [1, 2, 3]]]);
});

describe('a head', () => {
  const withHead = (index: number, ...heights: number[]) =>
    rows(...heights).map((row, position) => ({ ...row, head: position === index }));

  test('goes to the next column with the row after it', () =>
    expect(fillColumns(withHead(1, 15, 5, 10, 10), { columns: 2, first: 20, others: 30 })[0]).toEqual([[0], [1, 2]]));

  test('at the foot of a page goes to the next page', () =>
    expect(fillColumns(withHead(2, 20, 15, 5, 10), ROOMS)).toEqual([
      [[0], [1]],
      [[2, 3], []],
    ]));
});

test('where the first page has no room left, the rows begin on the second', () => {
  expect(fillColumns(rows(25, 25), ROOMS)).toEqual([
    [[], []],
    [[0], [1]],
  ]);
});

test('a row that is taller than a whole column is a mistake of ours', () => {
  expect(() => fillColumns(rows(31), ROOMS)).toThrow('a row is 31 points tall, and a column 30');
});
