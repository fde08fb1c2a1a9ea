/** A text of more lines than it may have: with an ellipsis that shows what is missing, or cut off. */
import { describe, expect, test } from 'vitest';
import { placed, type Setting, seen, setLine, setText, strings } from './setText.ts';

const KEEP = 'Keep it in its carton to protect it from light';
const cut = (maxLines: number, setting?: Setting): Setting => ({
  width: 100,
  ...setting,
  container: { maxLines, truncateMode: 'ellipsis', ...setting?.container },
});

describe('an ellipsis', () => {
  test('ends the last line, after as many letters as fit', () => {
    expect(strings(setText(KEEP, cut(1)))).toEqual(['Keep it in its carton…']);
    expect(strings(setText(KEEP, cut(2)))).toEqual(['Keep it in its carton', 'to protect it from li…']);
    expect(strings(setText(KEEP, cut(1, { width: 70 })))).toEqual(['Keep it in its…']);
  });

  test('leaves no room for another letter, and is never too wide', () => {
    for (let width = 20; width < 190; width += 7) {
      const [line] = setText(KEEP, cut(1, { width }));
      const kept = line?.string.slice(0, -1) ?? '';
      const more = KEEP.slice(0, kept.length + 1).trimEnd();
      expect(line?.xAdvance).toBeLessThanOrEqual(width);
      if (more !== kept) expect(setLine(`${more}…`).xAdvance).toBeGreaterThan(width);
    }
  });

  test('does not stand after a space', () => {
    expect(strings(setText(KEEP, cut(1, { width: setLine('Keep it …').xAdvance })))).toEqual(['Keep it…']);
  });

  test('stands alone where nothing else fits', () => {
    expect(strings(setText('subcutaneous injection', cut(1, { width: 8 })))).toEqual(['…']);
  });

  test('is in the look of what stands before it', () => {
    const [line] = setText('Keep **it in its** carton to', cut(1, { width: 50 }));
    const last = line && placed(line).at(-1);
    expect([line?.string, last?.text, last?.run.attributes.font[0]?.postscriptName]).toEqual([
      'Keep it i…',
      '…',
      'NotoSans-Bold',
    ]);
  });

  test('stands at the left of a line that is read from the right', () => {
    const [line] = setText('احفظ الدواء في الثلاجة داخل العلبة', cut(1, { language: 'ar', width: 80 }));
    expect(line && seen(line)).toBe('…لا يف ءاودلا ظفحا');
    expect(line?.box.x).toBeCloseTo(80 - (line?.xAdvance ?? 0), 6);
  });

  test('follows a Latin name in such a line at its left', () => {
    const [line] = setText('دواء Kineret anakinra', cut(1, { language: 'ar', width: 60 }));
    expect(line && seen(line)).toBe('…Kinere ءاود');
  });

  test.each([
    ['en', 'e\u0301e\u0301e\u0301e\u0301 e\u0301e\u0301'],
    ['th', 'ที่ที่ที่ที่ ที่ที่'],
    ['hi', 'क्षक्षक्ष क्षक्षक्ष'],
    ['ta', 'கொகொகொகொ கொ'],
  ])('never parts a letter from its marks: %s', (language, text) => {
    const letters = Array.from(new Intl.Segmenter(language).segment(text), ({ segment }) => segment);
    for (let width = 12; width < setLine(text, { language }).xAdvance; width += 0.7) {
      const [line] = setText(text, cut(1, { language, width }));
      const kept = line?.string.replace('…', '') ?? '';
      const beginnings = letters.map((_, index) => letters.slice(0, index).join('').trimEnd());
      expect([...beginnings, text]).toContain(kept);
    }
  });

  test('has room for the indent of the only line', () => {
    const [line] = setText(KEEP, cut(1, { look: { indent: 30 } }));
    expect(line?.string).toBe('Keep it in its…');
    expect((line?.box.x ?? 0) + (line?.xAdvance ?? 0)).toBeLessThanOrEqual(100);
  });

  test('is not justified', () => {
    const [line] = setText(KEEP, cut(1, { look: { align: 'justify' }, width: 90 }));
    expect(line?.xAdvance).toBeLessThan(90);
  });
});

describe('no ellipsis', () => {
  test('stands where everything fits', () => {
    expect(strings(setText(KEEP, cut(3)))).toEqual(['Keep it in its carton', 'to protect it from', 'light']);
    expect(strings(setText(KEEP, cut(9)))).toHaveLength(3);
  });

  test('stands where none is asked for: the other lines are left out', () => {
    const lines = setText(KEEP, { width: 100, container: { maxLines: 2 } });
    expect(strings(lines)).toEqual(['Keep it in its carton', 'to protect it from']);
  });
});

test('the lines are counted over all paragraphs', () => {
  expect(strings(setText('Keep it\ncold and dry and dark\nalways', cut(2, { width: 60 })))).toEqual(['Keep it', 'cold and dr…']);
});
