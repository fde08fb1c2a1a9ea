/** What a run of a line may have of its own: letter spacing, raised and lowered text, an image, lines under and through it. */
import { describe, expect, test } from 'vitest';
import { advances, type Piece, painted, placed, type Setting, seen, setLine, setText } from './setText.ts';

const widened = (text: string, setting: Setting = {}) => {
  const spaced = advances(setLine(text, { ...setting, look: { characterSpacing: 2 } }));
  return spaced.map((width, index) => width - (advances(setLine(text, setting))[index] ?? 0));
};

describe('letter spacing', () => {
  test('comes after each letter', () => {
    expect(widened('light')).toEqual([200, 200, 200, 200, 200]);
    expect(setLine('light', { look: { characterSpacing: 2 } }).xAdvance).toBeCloseTo(setLine('light').xAdvance + 10, 6);
  });

  test.each([
    ['en', 'e\u0301x\u0301b', [200, 0, 200, 0, 200]],
    ['th', 'น้ำที่', [200, 0, 200, 0]],
    ['hi', 'ख़क्ष', [200, 0, 200, 0]],
    ['ar', 'بّ', [0, 200]],
    ['he', 'לִי', [200, 0, 200]],
  ])('does not come between a letter and its marks, in %s: %s', (language, text, expected) => {
    expect(widened(text, { language })).toEqual(expected);
  });

  test('counts when lines are filled', () => {
    const lines = (characterSpacing: number) => setText('Keep it cold', { width: 56, look: { characterSpacing } }).map(seen);
    expect(lines(0)).toEqual(['Keep it cold']);
    expect(lines(1)).toEqual(['Keep it', 'cold']);
  });
});

describe('raised and lowered text', () => {
  const offsets = (verticalAlign: string) => {
    const line = setLine(['H', ['2', { verticalAlign, fontSize: 6 }], 'O']);
    return line.runs.map(({ positions }) => positions[0]?.yOffset);
  };

  test('is moved by thousandths of its own em', () => {
    expect(offsets('super')).toEqual([0, 400, 0]);
    expect(offsets('sub')).toEqual([0, -200, 0]);
    expect(offsets('baseline')).toEqual([0, 0, 0]);
  });

  test('keeps its own size and does not change the line’s leading', () => {
    const line = setLine(['m', ['3', { verticalAlign: 'super', fontSize: 6 }]], { look: { lineHeight: 14 } });
    expect(placed(line).at(-1)?.width).toBeCloseTo(0.6 * (placed(setLine('3'))[0]?.width ?? 0), 6);
    expect(line.height).toBe(14);
  });
});

describe('an image in the text', () => {
  const image = (width: number, height: number): Piece => ['\ufffc', { attachment: { width, height } }];

  test('takes its width in the line', () => {
    expect(advances(setLine(['a', image(20, 8), 'b']))).toEqual([...advances(setLine('a')), 2000, ...advances(setLine('b'))]);
    expect(setText(['to ', image(20, 8), ' b'], { width: 30 }).map(seen)).toEqual(['to', '\ufffc b']);
  });

  test('is known to the painter by the glyph of U+FFFC in the run’s font, with the image’s own attributes', () => {
    const line = setLine(['a', image(20, 8), 'b']);
    const [, glyph] = painted(line);
    expect(glyph?.id).toBe(glyph?.run.attributes.font[0]?.glyphForCodePoint(0xfffc).id);
    expect(glyph?.run.attributes.attachment).toEqual({ width: 20, height: 8 });
    expect(glyph?.run.glyphs).toHaveLength(1);
  });

  test('may stand in a font without U+FFFC, and beside another one', () => {
    const line = setLine([image(20, 8), image(20, 8)], { language: 'ar' });
    expect(advances(line)).toEqual([2000, 2000]);
    expect(line.runs.filter(({ glyphs }) => glyphs.length > 0)).toHaveLength(2);
  });

  test('that is low leaves its line as it is; one that is high raises it, and stands on the baseline', () => {
    const heights = (height: number) => setLine(['a', image(20, height), 'b'], { look: { lineHeight: 14 } });
    const plain = setLine('ab', { look: { lineHeight: 14 } });
    expect([heights(8).height, heights(8).ascent]).toEqual([14, plain.ascent]);
    expect(heights(30).ascent).toBeCloseTo(30, 6);
    expect(heights(30).height).toBeCloseTo(14 + 30 - plain.ascent, 6);
  });

  test('that has another picture of the same size is not mixed up with it', () => {
    const attachment = { width: 20, height: 8, image: 'one' };
    const [one, other] = [attachment, { ...attachment, image: 'other' }].map(
      (each) => painted(setLine(['a', ['\ufffc', { attachment: each }]]))[1]?.run.attributes.attachment,
    );
    expect([one, other]).toEqual([attachment, { ...attachment, image: 'other' }]);
  });
});

describe('a line under or through text', () => {
  const lines = (text: readonly Piece[], language = 'en') =>
    setLine(text, { language }).decorationLines.map(({ rect, color, style, opacity }) => ({
      from: Math.round(rect.x * 10) / 10,
      to: Math.round((rect.x + rect.width) * 10) / 10,
      y: Math.round(rect.y * 10) / 10,
      ...(color && { color }),
      ...(style && { style }),
      ...(opacity && { opacity }),
    }));

  test('is as long as its run, below the baseline or through the letters', () => {
    expect(lines(['a ', ['link', { underline: true }], ' b'])).toEqual([{ from: 8.2, to: 24.9, y: 11.7 }]);
    expect(lines(['a ', ['gone', { strike: true }], ' b'])).toEqual([{ from: 8.2, to: 32.2, y: 7.1 }]);
  });

  test('has a colour and a style of its own, or the text’s colour', () => {
    const look = { underline: true, color: 'blue', underlineStyle: 'dashed', opacity: 0.5 };
    expect(lines([['a', look]])).toMatchObject([{ color: 'blue', style: 'dashed', opacity: 0.5 }]);
    expect(lines([['a', { ...look, underlineColor: 'red' }]])).toMatchObject([{ color: 'red' }]);
    expect(lines([['a', { strike: true, color: 'blue', strikeColor: 'red', strikeStyle: 'solid' }]])).toMatchObject([
      { color: 'red', style: 'solid' },
    ]);
  });

  test('may be both', () => {
    expect(lines([['a', { underline: true, strike: true }]])).toHaveLength(2);
  });

  test('stands under its letters in text from right to left, too', () => {
    const text: Piece[] = ['دواء ', ['link', { underline: true }], ' ب'];
    const link = placed(setLine(text, { language: 'ar' })).filter(({ text: own }) => /[a-z]/.test(own));
    const [line] = lines(text, 'ar');
    expect(line?.from).toBeCloseTo(link[0]?.left ?? 0, 1);
    expect(line?.to).toBeCloseTo((link.at(-1)?.left ?? 0) + (link.at(-1)?.width ?? 0), 1);
  });
});
