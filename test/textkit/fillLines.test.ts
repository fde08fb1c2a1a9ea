/** Lines are filled as browsers fill them: as many words on each as fit. */
import { describe, expect, test } from 'vitest';
import { lineBreaks } from '../../src/textkit/lineBreaks.ts';
import { plainOf, specimens, textsOf } from '../specimen/specimen.ts';
import { setLine, setText, strings } from './setText.ts';

const KEEP = 'Keep it in its carton to protect it from light';
const widthOf = (text: string) => setLine(text).xAdvance;
const linesIn = (width: number, text: string) => strings(setText(text, { width }));

describe('a line', () => {
  test('has as many words as fit', () => {
    expect(linesIn(100, KEEP)).toEqual(['Keep it in its carton', 'to protect it from', 'light']);
    expect(linesIn(60, KEEP)).toEqual(['Keep it in its', 'carton to', 'protect it', 'from light']);
  });

  test('is as long as the text when there is room for it, or no limit', () => {
    expect(linesIn(300, KEEP)).toEqual([KEEP]);
    expect(linesIn(Number.POSITIVE_INFINITY, KEEP)).toEqual([KEEP]);
  });

  test('holds a word that fits exactly, whatever rounding does to it', () => {
    const exact = widthOf('Keep it in');
    expect(linesIn(exact, 'Keep it in')).toEqual(['Keep it in']);
    expect(linesIn(exact - 0.009, 'Keep it in')).toEqual(['Keep it in']);
    expect(linesIn(exact - 0.02, 'Keep it in')).toEqual(['Keep it', 'in']);
  });

  test('has the spaces at its end in the margin, where they need no room', () => {
    expect(linesIn(widthOf('Keep it'), 'Keep it    in')).toEqual(['Keep it', 'in']);
    expect(linesIn(widthOf('Keep it'), 'Keep it   ')).toEqual(['Keep it']);
    expect(setText('Keep it   ', { width: 100, look: { align: 'right' } }).map(({ box }) => box.x)).toEqual([
      100 - widthOf('Keep it'),
    ]);
    expect(strings(setText('保管　使用', { width: 20, language: 'ja' }))).toEqual(['保管', '使用']);
  });

  test('keeps the spaces at its beginning and between its words', () => {
    expect(linesIn(200, '  Keep  it')).toEqual(['  Keep  it']);
  });

  test('does not end inside what is kept whole, though its beginning would fit', () => {
    expect(linesIn(60, 'Keep it at 2–8\u00a0°C now')).toEqual(['Keep it at', '2–8\u00a0°C now']);
  });
});

describe('a word that is wider than its line', () => {
  test('stands out from it whole, on a line of its own', () => {
    expect(linesIn(30, 'a subcutaneous injection')).toEqual(['a', 'subcutaneous', 'injection']);
    expect(linesIn(30, 'subcutaneous a an')).toEqual(['subcutaneous', 'a an']);
    expect(linesIn(0, 'a b')).toEqual(['a', 'b']);
  });

  test('keeps its width, so that the checks on pages find it', () => {
    const [line] = setText('subcutaneous', { width: 30 });
    expect(line?.xAdvance).toBeCloseTo(widthOf('subcutaneous'), 6);
  });
});

describe('an indent', () => {
  test('takes room from the first line alone', () => {
    expect(strings(setText(KEEP, { width: 100, look: { indent: 20 } }))).toEqual([
      'Keep it in its',
      'carton to protect it',
      'from light',
    ]);
  });

  test('moves the first line from the edge where reading begins', () => {
    const insets = (language: string, text: string) =>
      setText(text, { width: 100, language, look: { indent: 20 } }).map(({ box, xAdvance }) =>
        language === 'ar' ? Math.round(100 - box.x - xAdvance) : box.x,
      );
    expect(insets('en', KEEP)).toEqual([20, 0, 0]);
    expect(insets('ar', 'احفظ الدواء في الثلاجة داخل العلبة')).toEqual([20, 0]);
  });
});

/** In points: a line by itself has no kerning with what stood before and after it. */
const SLACK = 0.5;

describe.each(specimens)('the specimen in $language', (specimen) => {
  const { language } = specimen;
  const sets = [60, 130, 210, 400].flatMap((width) =>
    textsOf(specimen).map((text) => ({ width, text: plainOf(text), lines: setText(plainOf(text), { width, language }) })),
  );

  test('is on its lines with nothing lost but the spaces between them, and nothing added', () => {
    for (const { text, lines } of sets) {
      let at = 0;
      for (const { string } of lines) {
        while (text[at] === ' ') at++;
        expect(text.slice(at, at + string.length)).toBe(string);
        at += string.length;
      }
      expect(text.slice(at).trim()).toBe('');
    }
  });

  test('has no line that could take the next word, and none that is too wide and could be parted', () => {
    for (const { width, text, lines } of sets) {
      let at = 0;
      for (const { string, xAdvance } of lines) {
        const start = text.indexOf(string, at);
        at = start + string.length;
        const inside = lineBreaks(text, language).some((end) => text.slice(start, end).trim() !== '' && end < at);
        if (inside) expect(xAdvance, string).toBeLessThanOrEqual(width + SLACK);
        const next = lineBreaks(text, language).find((end) => text.slice(at, end).trim() !== '') ?? at;
        const longer = setText(text.slice(start, next), { language })[0];
        if (next > at) expect(longer?.xAdvance, text.slice(start, next)).toBeGreaterThan(width - SLACK);
      }
    }
  });
});
