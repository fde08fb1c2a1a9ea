/** Short items run in two columns; how short, is measured in Latin letters. */
import { expect, test } from 'vitest';
import { runsInColumns } from '../../src/typeset/block/ListBlock.tsx';

const items = (...values: string[]) => values.map((value) => ({ type: 'item', children: [{ type: 'text', value }] }) as const);

test.each([
  ['a', 10, true],
  ['0123456789', 10, true],
  ['0123456789a', 10, false],
  ['恶心头痛发', 10, true],
  ['恶心头痛发热', 10, false],
  ['恶心（痛）', 10, true],
  ['恶心（痛）。', 10, false],
  ['두통과열', 7, false],
])('"%s" within %i: %s', (longest, shortItem, columns) => {
  expect(runsInColumns(items('a', 'b', 'c', longest), shortItem)).toBe(columns);
});

test('three items stay in one column', () => {
  expect(runsInColumns(items('a', 'b', 'c'), 10)).toBe(false);
});
