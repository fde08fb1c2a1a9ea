/** Where lines stand in their box: at an edge, in the middle, or from edge to edge. */
import { describe, expect, test } from 'vitest';
import type { Line } from '../../src/textkit/types.ts';
import { advances, type Setting, setLine, setText } from './setText.ts';

const KEEP = 'Keep it in its carton to protect it from light';
const STORE = 'احفظ الدواء في الثلاجة داخل العلبة';
const WIDTH = 100;

/** What is left at both sides of each line, in points. */
const margins = (lines: readonly Line[], x = 0) =>
  lines.map(({ box, xAdvance }) => [box.x - x, WIDTH - (box.x - x) - xAdvance].map((margin) => Math.round(margin * 100) / 100));

const aligned = (align: string | undefined, text = KEEP, setting: Setting = {}) =>
  margins(setText(text, { width: WIDTH, ...setting, look: { ...setting.look, ...(align && { align }) } }));

describe('a line stands', () => {
  test.each([
    [undefined, [0, 0, 0]],
    ['left', [0, 0, 0]],
    ['right', [9.67, 19.79, 78.9]],
    ['center', [4.84, 9.9, 39.45]],
    ['justify', [0, 0, 0]],
  ])('of text from left to right, with %s: at', (align, lefts) => {
    for (const [index, [left]] of aligned(align).entries()) expect(left).toBeCloseTo(lefts[index] ?? 0, 1);
  });

  test.each([
    [undefined, [0, 0]],
    ['right', [0, 0]],
    ['left', [12.13, 55.58]],
    ['center', [6.07, 27.79]],
    ['justify', [0, 0]],
  ])('of text from right to left, with %s: from the right', (align, rights) => {
    for (const [index, [, right]] of aligned(align, STORE, { language: 'ar' }).entries()) {
      expect(right).toBeCloseTo(rights[index] ?? 0, 1);
    }
  });

  test('in its container', () => {
    const lines = setText(KEEP, { width: WIDTH, container: { x: 30, y: 40 } });
    expect(margins(lines, 30).map(([left]) => left)).toEqual([0, 0, 0]);
    expect(lines[0]?.box.y).toBe(40);
  });

  test('at its edge when it is wider than the box, or when the box has no width', () => {
    expect(setText('subcutaneous', { width: 20, look: { align: 'center' } })[0]?.box.x).toBe(0);
    expect(setLine('Keep', { look: { align: 'right' } }).box.x).toBe(0);
  });

  test('with its indent outside of what it is aligned in', () => {
    const [first] = aligned('center', KEEP, { look: { indent: 20 } });
    expect((first?.[0] ?? 0) - 20).toBeCloseTo(first?.[1] ?? 0, 1);
    const [right] = aligned('right', KEEP, { look: { indent: 20 } });
    expect(right?.[1]).toBe(0);
  });

  test('below the line before it', () => {
    const lines = setText(`${KEEP}\n${KEEP}`, { width: WIDTH, look: { lineHeight: 14 } });
    expect(lines.map(({ box }) => box.y)).toEqual([0, 14, 28, 42, 56, 70]);
  });
});

describe('a justified line', () => {
  const lines = (text: string, setting: Setting = {}) => setText(text, { width: WIDTH, ...setting, look: { align: 'justify' } });

  test('is as wide as its box, but the last of the paragraph', () => {
    const widths = lines(`${KEEP}\n${KEEP}`).map(({ xAdvance }) => Math.round(xAdvance));
    expect(widths).toEqual([100, 100, 21, 100, 100, 21]);
  });

  test('has what is left shared out evenly among its spaces, and its letters as they were', () => {
    const [ragged, justified] = [setText(KEEP, { width: WIDTH })[0], lines(KEEP)[0]];
    if (!ragged || !justified) throw new Error('no lines');
    const wider = advances(justified).map((width, index) => width - (advances(ragged)[index] ?? 0));
    expect(justified.string).toBe('Keep it in its carton');
    expect(wider.map((more, index) => (justified.string[index] === ' ' ? more > 200 : more === 0))).not.toContain(false);
    const spaces = wider.filter((_, index) => justified.string[index] === ' ');
    expect(Math.max(...spaces) - Math.min(...spaces)).toBeLessThanOrEqual(1);
  });

  test('is as wide in a text from right to left, with bold words and names', () => {
    const [first] = lines('احفظ **الدواء** في الثلاجة داخل العلبة', { language: 'ar' });
    expect(first?.xAdvance).toBeCloseTo(WIDTH, 6);
    const [other] = lines('دواء Kineret made by Sobi هنا في', { language: 'ar' });
    expect(other?.xAdvance).toBeCloseTo(WIDTH, 6);
  });

  test('keeps a no-break space as it is', () => {
    const [line] = setText('at 2–8\u00a0°C now, then again', { width: 70, look: { align: 'justify' } });
    const [ragged] = setText('at 2–8\u00a0°C now, then again', { width: 70 });
    if (!line || !ragged) throw new Error('no lines');
    const at = line.string.indexOf('\u00a0');
    expect(advances(line)[at]).toBe(advances(ragged)[at]);
    expect(line.xAdvance).toBeCloseTo(70, 6);
  });

  test('without a space stays as it is', () => {
    const [line] = setText('subcutaneous injection', { width: 90, look: { align: 'justify' } });
    expect(line?.xAdvance).toBeCloseTo(setLine('subcutaneous').xAdvance, 6);
  });
});
