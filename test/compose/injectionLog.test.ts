/** The injection log: 28 days, and a place for each that is another region of the body than the day before. */
import { describe, expect, test } from 'vitest';
import { textOf } from '../../src/leaflet/inline.ts';
import type { Table } from '../../src/leaflet/node.ts';
import { blocksOf } from '../../src/leaflet/walk.ts';
import { realLeaflet } from '../pdf/realLeaflet.ts';

const REGIONS: Readonly<Record<string, string>> = {
  A: 'thigh',
  B: 'thigh',
  C: 'belly',
  D: 'belly',
  E: 'buttock',
  F: 'buttock',
  G: 'arm',
  H: 'arm',
};

describe.each(['us', 'eu', 'gb'] as const)('in edition %s', (edition) => {
  const tables = [...blocksOf(realLeaflet('injection-log', edition, 'en').children)].filter(
    (block): block is Table => block.type === 'table',
  );
  const days = tables.flatMap(({ rows }) => rows.map(([day = [], place = []]) => [textOf(day), textOf(place)] as const));

  test('days run from 1 to 28', () =>
    expect(days.map(([day]) => day)).toEqual(Array.from({ length: 28 }, (_, index) => String(index + 1))));

  test('no two days that follow one another have the same region, also from page to page', () => {
    const regions = days.map(([, place]) => REGIONS[place]);
    expect(regions).not.toContain(undefined);
    expect(regions.slice(1).filter((region, index) => region === regions[index])).toEqual([]);
  });

  test('every place is used', () => expect(new Set(days.map(([, place]) => place)).size).toBe(8));
});
