/** On the laid-out pages nothing is wider than its box, nothing leaves the page, and no room is too small for what is in it. */
import { describe, expect, test } from 'vitest';
import { overflow } from '../../src/check/overflow.ts';
import { formatDiagnostic } from '../../src/diagnostic.ts';
import type { LaidOutNode, Line } from '../../src/pdf/layOut.ts';
import type { Room } from '../../src/typeset/room.ts';

type Box = readonly [left: number, top: number, width: number, height: number];

const boxOf = ([left, top, width, height]: Box) => ({ left, top, width, height });
const view = (box: Box, ...children: LaidOutNode[]): LaidOutNode => ({ type: 'VIEW', box: boxOf(box), children });
const text = (box: Box, ...lines: Line[]): LaidOutNode => ({ type: 'TEXT', box: boxOf(box), lines });

/** A line in which every character is 10 points wide, and which is 12 points high. */
const line = (string: string): Line => ({
  string,
  xAdvance: string.length * 10,
  box: { x: 0, y: 0, width: string.length * 10, height: 12 },
});

/** What is said of pages of 200 by 300 points, each with one thing on it. */
const said = (...things: LaidOutNode[]) =>
  overflow(
    { type: 'DOCUMENT', children: things.map((thing) => ({ ...view([0, 0, 200, 300], thing), type: 'PAGE' })) },
    { file: 'us/en/x.pdf' },
  ).map(formatDiagnostic);

describe('sound is', () => {
  test('a page on which all fits', () => {
    expect(said(view([10, 10, 180, 280], text([0, 0, 100, 24], line('Keep it'), line('cold'))))).toEqual([]);
  });

  test('what is over by no more than a point, because boxes are rounded to whole points', () => {
    expect(said(view([-1, -1, 202, 302]), text([0, 0, 69, 11], line('Keep it')))).toEqual([]);
  });
});

describe('a text', () => {
  test('that is wider than its box is told with its page and by how much', () => {
    expect(said(view([0, 0, 1, 1]), text([0, 0, 72, 12], line('Keep it cold')))).toEqual([
      'error [text-overflow] us/en/x.pdf: "Keep it cold" is 16.9 mm wider than its box on page 2\n  hint: Shorten it, or put a space where it may break.',
    ]);
  });

  test('that is taller than its box is told', () => {
    expect(said(text([0, 0, 100, 12], line('Keep it'), line('cold')))).toEqual([
      'error [text-overflow] us/en/x.pdf: "Keep it…" is 4.2 mm taller than its box on page 1\n  hint: Shorten it.',
    ]);
  });

  test('is found however deep it stands', () => {
    expect(said(view([0, 0, 100, 100], view([0, 0, 100, 100], text([0, 0, 20, 12], line('Keep')))))).toHaveLength(1);
  });
});

describe('a thing that leaves the page', () => {
  test.each([
    ['on the left', [-5, 0, 10, 10]],
    ['at the top', [0, -5, 10, 10]],
    ['on the right', [195, 0, 10, 10]],
    ['at the bottom', [0, 295, 10, 10]],
  ] as const)('%s is told', (_where, box) => {
    expect(said(view(box))).toEqual([
      'error [page-overflow] us/en/x.pdf: a view leaves page 1\n  hint: Shorten the text, or give it more room in src/typeset.',
    ]);
  });

  test('is measured from the page, not from what is around it', () => {
    expect(said(view([0, 200, 100, 50], text([0, 95, 100, 12], line('Keep it'))))).toEqual([
      expect.stringContaining('"Keep it" leaves page 1'),
    ]);
  });
});

describe('a room', () => {
  const room: Room = { name: 'the front panel of the card', height: 100, line: 10, mend: 'Shorten card-front.json.' };
  const panel = (height: number): LaidOutNode => ({ ...view([0, 0, 100, height]), props: { room } });

  test('that holds what is in it is silent', () => {
    expect(said(panel(100), panel(101))).toEqual([]);
  });

  test.each([
    [102, '0.7 mm too tall (about 1 line)'],
    [115, '5.3 mm too tall (about 2 lines)'],
  ])('of 100 points with %d points in it says by how many lines', (height, much) => {
    expect(said(panel(height))).toEqual([
      `error [room-overflow] us/en/x.pdf: the front panel of the card is ${much}\n  hint: Shorten card-front.json.`,
    ]);
  });

  test('is told once, though ten cards on a sheet say the same', () => {
    expect(said(view([0, 0, 200, 300], ...Array.from({ length: 10 }, () => panel(115))))).toHaveLength(1);
  });
});
