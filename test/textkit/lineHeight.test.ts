/** How high lines are, where their baselines stand, and what a paragraph is. */
import { describe, expect, test } from 'vitest';
import type { Attributes } from '../../src/textkit/types.ts';
import { fontsOf, paragraphs, SIZE, seen, setLine, setText, strings } from './setText.ts';

describe('a line with a leading', () => {
  test('is as high as the leading, whatever fonts are in it', () => {
    const look = { lineHeight: 14 };
    const heights = [
      setLine('Keep it', { look }),
      setLine('Keep **it** ☐ ≥', { look }),
      setLine('ที่', { language: 'th', look }),
      setLine('دوا Keep', { language: 'ur', look }),
    ].map(({ height, box }) => [height, box.height]);
    expect(heights).toEqual(Array.from({ length: 4 }, () => [14, 14]));
  });

  /** CSS 2.2, 10.8.1: the half-leading is the same above and below the letters of the paragraph's font. */
  test.each(['en', 'th', 'ur', 'ja', 'hi'])('has its letters in the middle, as CSS has it: %s', (language) => {
    const [font] = fontsOf(language);
    if (!font) throw new Error('no font');
    for (const lineHeight of [8, 14, 24]) {
      const [ascent, descent] = [font.ascent, -font.descent].map((part) => (part * SIZE) / font.unitsPerEm) as [number, number];
      const { ascent: baseline } = setLine('', { language, look: { lineHeight } });
      expect(baseline - ascent).toBeCloseTo(lineHeight - baseline - descent, 6);
    }
  });

  test('has the same baseline when a word is in another font, or bold, or smaller', () => {
    const look = { lineHeight: 14 };
    const baselines = ['Keep it', 'Keep **it**', 'Keep ☐ ≥'].map((text) => setLine(text, { look }).ascent);
    const small = setLine(['Keep ', ['it', { fontSize: 6 }]], { look }).ascent;
    expect(new Set([...baselines, small]).size).toBe(1);
  });
});

test('a line without a leading is as high as its fonts want', () => {
  const [latin, thai] = [fontsOf('en')[0], fontsOf('th')[0]];
  const wanted = (font: typeof latin) => font && ((font.ascent - font.descent + font.lineGap) * SIZE) / font.unitsPerEm;
  expect(setLine('Keep').height).toBeCloseTo(wanted(latin) ?? 0, 6);
  expect(setLine('ที่', { language: 'th' }).height).toBeCloseTo(wanted(thai) ?? 0, 6);
  expect(setLine(['Keep ', ['it', { fontSize: 20 }]]).height).toBeCloseTo(2 * (wanted(latin) ?? 0), 6);
});

describe('paragraphs', () => {
  test('end at line feeds, and each has lines of its own', () => {
    const set = paragraphs('Keep it in its carton\nCold', { width: 70 });
    expect(set.map(strings)).toEqual([['Keep it in its', 'carton'], ['Cold']]);
  });

  test('stand below one another', () => {
    const lines = setText('Keep it in its carton\nCold\nDark', { width: 70, look: { lineHeight: 14 } });
    expect(lines.map(({ box }) => box.y)).toEqual([0, 14, 28, 42]);
  });

  test('that are empty have a line as high as any', () => {
    const look = { lineHeight: 14 };
    const empty = setText('Keep\n\nCold\n', { look });
    expect(empty.map(({ string, height, box }) => [string, height, box.y])).toEqual([
      ['Keep', 14, 0],
      ['', 14, 14],
      ['Cold', 14, 28],
      ['', 14, 42],
    ]);
    const tall = setText('Keep\n\nCold').map(({ height }) => height);
    expect(new Set(tall).size).toBe(1);
  });

  test('that are empty have the look of the place that they stand in', () => {
    const big = { fontSize: 20, lineHeight: 28 };
    expect(setText([['Big\n\n', big], 'small']).map(({ height }) => Math.round(height))).toEqual([28, 28, 14]);
    expect(setText('', { language: 'ar', width: 50 }).map(({ box, string }) => [box.x, string])).toEqual([[50, '']]);
  });

  test('keep the runs of the text, and those that go on in the next paragraph', () => {
    const lines = setText('Keep **it\ncold** now');
    const bold = lines.map(({ runs }) =>
      runs.map(({ attributes }) => attributes.font[0]?.postscriptName.split('-')[1]).join(' '),
    );
    expect(bold).toEqual(['Regular Bold', 'Bold Regular']);
    expect(lines.map(seen)).toEqual(['Keep it', 'cold now']);
  });

  test('each have their indent, their last line, and the look of their first run', () => {
    const look = { indent: 20, align: 'justify' };
    const lines = setText('Keep it in its carton\nKeep it in its carton', { width: 80, look });
    expect(lines.map(({ box, xAdvance }) => [box.x, Math.round(xAdvance)])).toEqual([
      [20, 60],
      [0, 30],
      [20, 60],
      [0, 30],
    ]);
    const centred: Partial<Attributes> = { align: 'center' };
    const [first, second] = setText([['a\n', centred], 'b'], { width: 100 });
    expect([Math.round(first?.box.x ?? 0), second?.box.x]).toEqual([47, 0]);
  });

  test('are put in order by themselves (UAX #9)', () => {
    expect(setText('דף ab\nab דף', { language: 'he' }).map(seen)).toEqual(['ab ףד', 'ףד ab']);
  });
});

describe('what a text may be', () => {
  test('nothing at all: no runs, no lines', () => {
    expect(paragraphs([])).toEqual([]);
  });

  test('not text that flows round shapes', () => {
    expect(() => setText('Keep', { container: { exclusions: [{ x: 0, y: 0, width: 10, height: 10 }] } })).toThrow(
      'the text engine does not flow text around shapes',
    );
    expect(strings(setText('Keep', { container: { exclusions: [] } }))).toEqual(['Keep']);
  });

  test('long: ten thousand words in a moment', { timeout: 20_000 }, () => {
    const lines = setText('Keep it cold '.repeat(3333), { width: 210 });
    expect(lines.length).toBeGreaterThan(500);
  });
});
