/** The measures of the comparison with Chromium see what they should. These need no browser. */
import { describe, expect, it } from 'vitest';
import { inkMismatch } from './compareInk.ts';
import type { Grey } from './drawPages.ts';
import { lostInAnyOrder, lostInOrder } from './lostCharacters.ts';

/** A picture from rows of letters: `#` is black, anything else white. */
const drawn = (...rows: string[]): Grey => ({
  width: rows[0]?.length ?? 0,
  height: rows.length,
  data: Uint8Array.from(rows.join(''), (letter) => (letter === '#' ? 0 : 255)),
});

describe('ink that does not match', () => {
  const page = drawn('#.....', '......');

  it('is none on the same page, nor on one whose ink is a pixel away', () => {
    expect(inkMismatch(page, page)).toBe(0);
    expect(inkMismatch(page, drawn('......', '.#....'))).toBe(0);
  });

  it('is all of it two pixels away', () => expect(inkMismatch(page, drawn('..#...', '......'))).toBe(1));

  it('is counted on both pages', () => {
    expect(inkMismatch(page, drawn('#....#', '......'))).toBeCloseTo(1 / 3);
    expect(inkMismatch(drawn('#....#', '......'), page)).toBeCloseTo(1 / 3);
  });

  it('does not reach round the edge of a page', () => expect(inkMismatch(page, drawn('.....#', '......'))).toBe(1));
});

describe('lost characters', () => {
  it('are none where white space, line ends and invisible characters differ', () => {
    expect(lostInOrder('2\u20138\u00a0\u00b0C, daily', '2\u20138 \u00b0C,\ndai\u00adly')).toEqual([]);
  });

  it('are those that are not read, or not in their place', () => {
    expect(lostInOrder('abcd', 'abd')).toEqual(['c']);
    expect(lostInOrder('abcd', 'acbd')).toHaveLength(1);
  });

  it('are counted in any order where readers guess at it', () => {
    expect(lostInAnyOrder('aabc', 'cba')).toEqual(['a']);
  });
});
