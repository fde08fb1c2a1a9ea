/** A line is painted in the order in which it is read, while everything stands where it is seen. */
import { describe, expect, test } from 'vitest';
import { specimens, textsOf } from '../specimen/specimen.ts';
import { hanging, placed, setLine, setText, withoutControls } from './setText.ts';

/** The text of each run in the order in which it is painted. */
const order = (line: ReturnType<typeof setLine>) =>
  line.runs
    .map(({ glyphs }) => withoutControls(glyphs.map(({ codePoints }) => String.fromCodePoint(...codePoints)).join('')).trim())
    .filter((text) => text !== '');

const movesOf = ({ runs }: ReturnType<typeof setLine>) => runs.filter(({ glyphs }) => glyphs.length === 0);

describe('painting', () => {
  test('goes straight through a line of one direction', () => {
    const lines = [setLine('Keep **it** cold'), setLine('احفظ في', { language: 'ar' })];
    expect(lines.map(order)).toEqual([['Keep', 'it', 'cold'], ['يف ظفحا']]);
    expect(lines.flatMap(movesOf)).toEqual([]);
  });

  test('begins where reading begins, at the right of such a line, and moves to each run in turn', () => {
    const line = setLine('دواء Kineret هنا', { language: 'ar' });
    expect(order(line)).toEqual(['ءاود', 'Kineret', 'انه']);
    const [first, ...others] = movesOf(line).map(({ xAdvance }) => xAdvance);
    expect(first).toBeGreaterThan(0);
    expect(others.length).toBeGreaterThanOrEqual(2);
    for (const way of others) expect(way).toBeLessThan(0);
  });

  test('follows the reader through a bold word', () => {
    expect(order(setLine('هل **تنقل** الدواء', { language: 'ar' }))).toEqual(['له', 'لقنت', 'ءاودلا']);
  });

  test('does not move where reading goes on to the right', () => {
    const line = setLine('Say שלום now', { language: 'he', look: { direction: 'ltr' } });
    expect(order(line)).toEqual(['Say', 'םולש', 'now']);
    expect(movesOf(line)).toEqual([]);
  });

  test('moves without colour, link or line, so that nothing is drawn on the way', () => {
    const look = { underline: true, color: '#123456', strike: true };
    const line = setLine('دواء Kineret هنا', { language: 'ar', look });
    expect(movesOf(line).length).toBeGreaterThan(0);
    for (const { attributes } of movesOf(line)) expect(Object.keys(attributes).sort()).toEqual(['font', 'fontSize', 'scale']);
  });
});

describe.each(specimens)('the specimen in $language', (specimen) => {
  const { language } = specimen;
  const lines = textsOf(specimen).flatMap((text) => setText(text, { language, width: 210 }));

  test('has its runs in reading order', () => {
    for (const { runs } of lines) {
      const starts = runs.filter(({ glyphs }) => glyphs.length > 0).map(({ start }) => start);
      expect(starts).toEqual(starts.toSorted((one, other) => one - other));
    }
  });

  test('has its glyphs side by side from the line’s left end to its right, without gap or overlap', () => {
    for (const line of lines) {
      let at = 0;
      for (const { left, width } of placed(line)) {
        expect(left).toBeCloseTo(at, 6);
        at = left + width;
      }
      expect(at).toBeCloseTo(line.xAdvance, 6);
    }
  });

  test('has nothing beyond its ends but the space that it ends with', () => {
    for (const line of lines) {
      expect(hanging(line).length).toBeLessThanOrEqual(1);
      expect(
        hanging(line)
          .map(({ text }) => text.trim().replace('\u200f', '').trim())
          .join(''),
      ).toBe('');
    }
  });

  test('says how long each run is', () => {
    for (const { runs } of lines) {
      for (const { glyphs, positions, xAdvance } of runs.filter((run) => run.glyphs.length > 0)) {
        expect(positions).toHaveLength(glyphs.length);
        expect(positions.reduce((sum, position) => sum + position.xAdvance, 0)).toBeCloseTo(xAdvance, 6);
      }
    }
  });
});
