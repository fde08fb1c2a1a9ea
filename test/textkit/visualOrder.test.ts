/** What one sees on a line from left to right (UAX #9): text of both directions, numbers, brackets; on each line by itself. */
import bidiFactory, { type Bidi } from 'bidi-js';
import { describe, expect, test } from 'vitest';
import type { Line } from '../../src/textkit/types.ts';
import { plainOf, specimenOf, textsOf } from '../specimen/specimen.ts';
import { outline, placed, seen, setLine, setText, withoutControls } from './setText.ts';

describe('in Arabic', () => {
  test.each([
    ['a name stands in the text as it is written', 'احفظ Kineret (anakinra) في', 'يف Kineret (anakinra) ظفحا'],
    ['a number keeps its order', 'الجرعة 100 يوم', 'موي 100 ةعرجلا'],
    ['and so do Arabic digits', 'الجرعة ١٠٠ يوم', 'موي ١٠٠ ةعرجلا'],
    ['a unit follows its number to the left', 'من 5 mg يوم', 'موي mg 5 نم'],
    ['an isolated value reads from left to right', 'عند \u20662–8\u00a0°C\u2069، ثم', 'مث ،2–8 °C دنع'],
    ['one that is not isolated does not', 'عند 2–8\u00a0°C ثم', 'مث C° 8–2 دنع'],
    ['an isolated phone number reads from left to right', 'اتصل \u20661\u2011800\u2011222\u2069.', '.1‑800‑222 لصتا'],
    ['one that is not isolated does not', 'اتصل 1\u2011800\u2011222.', '.222‑800‑1 لصتا'],
    ['a comparison keeps its sign before it', 'حمى \u2066≥\u00a038\u00a0°C\u2069', '≥ 38 °C ىمح'],
    ['a per cent sign stands left of the number', 'نسبة 50%', '%50 ةبسن'],
    ['an address stays whole', 'موقع fda.gov/medwatch الآن', 'نآلا fda.gov/medwatch عقوم'],
    ['a date stays whole', 'في 10/12/2020', '10/12/2020 يف'],
    ['a list number stands right of its item', '1. اغسل يديك', 'كيدي لسغا .1'],
    ['a full stop ends the line at its left', 'هذا Kineret.', '.Kineret اذه'],
  ])('%s', (_promise, text, shown) => {
    expect(seen(setLine(text, { language: 'ar' })).replaceAll('\u00a0', ' ')).toBe(shown);
  });
});

describe('in Hebrew', () => {
  test.each([
    ['a name stands in the text as it is written', 'שמרו Kineret (anakinra) במקרר', 'ררקמב Kineret (anakinra) ורמש'],
    ['a maqaf joins its words', 'תת־עורית', 'תירוע־תת'],
    ['an isolated dose reads from left to right', 'מכיל \u2066100\u00a0mg/0.67\u00a0mL\u2069 ו', 'ו 100 mg/0.67 mL ליכמ'],
    ['a list number stands right of its item', '2. בחרו', 'ורחב .2'],
    ['quotation marks stand round their word', '”תת“ כן', 'ןכ “תת”'],
  ])('%s', (_promise, text, shown) => {
    expect(seen(setLine(text, { language: 'he' })).replaceAll('\u00a0', ' ')).toBe(shown);
  });
});

test('in a text from left to right, the words of the other direction are turned round, and their order', () => {
  const look = { direction: 'ltr' } as const;
  expect(seen(setLine('Say שלום עולם, twice', { language: 'he', look }))).toBe('Say םלוע םולש, twice');
  expect(seen(setLine('Say שלום 2, 3 mg', { language: 'he', look }))).toBe('Say 3 ,2 םולש mg');
});

describe('brackets', () => {
  /** The outlines of a line's glyphs from left to right, in the font that has them. */
  const drawn = (text: string, language: string, direction: 'ltr' | 'rtl') =>
    placed(setLine(text, { language, look: { direction } })).map((glyph) => outline(glyph));

  test.each(['()', '[]', '{}', '<>', '«»', '≤≥'])(
    '%s open where reading begins: they are mirrored, and keep their text',
    (pair) => {
      const [left = '', right = ''] = drawn(pair, 'ar', 'ltr');
      const [opening, closing] = [...pair];
      const line = setLine(`${opening}ب${closing}`, { language: 'ar' });
      const glyphs = placed(line);
      expect(glyphs.map(({ text }) => text)).toEqual([closing, 'ب', opening]);
      expect(glyphs.map((glyph) => outline(glyph)).filter((_, index) => index !== 1)).toEqual([left, right]);
    },
  );

  test('round Latin words are not mirrored', () => {
    expect(drawn('(a)', 'ar', 'rtl')).toHaveLength(3);
    const line = setLine('ب x (a) ب', { language: 'ar' });
    expect(seen(line)).toBe('ب x (a) ب');
    expect(placed(line).map((glyph) => outline(glyph))).toEqual(expect.arrayContaining(drawn('(', 'ar', 'ltr')));
  });
});

describe('each line is put in order by itself', () => {
  test('so that a name that is parted begins on the upper line', () => {
    const width = setLine('دواء Kineret made', { language: 'ar' }).xAdvance + 1;
    const lines = setText('دواء Kineret made by Sobi هنا', { language: 'ar', width });
    expect(lines.map(seen)).toEqual(['Kineret made ءاود', 'انه by Sobi']);
  });

  test('and the space that a line ends with is not moved into it', () => {
    const lines = setText('دواء Kineret هنا', { language: 'ar', width: 60 });
    expect(lines.map(seen)).toEqual(['Kineret ءاود', 'انه']);
  });

  const bidi = (bidiFactory as unknown as () => Bidi)();

  /** The same by bidi-js, for text[start, end). */
  function reordered(text: string, direction: 'ltr' | 'rtl', start: number, end: number): string {
    const levels = bidi.getEmbeddingLevels(text, direction);
    const order = bidi.getReorderedIndices(text, levels, start, end - 1).slice(start, end);
    return withoutControls(order.map((index) => text[index]).join(''));
  }

  const asSpaces = (text: string) => text.replaceAll('\u00a0', ' ');

  function checked(text: string, lines: readonly Line[], direction: 'ltr' | 'rtl'): void {
    let at = 0;
    for (const line of lines) {
      const start = text.indexOf(line.string, at);
      at = start + line.string.length;
      expect(asSpaces(seen(line))).toBe(asSpaces(reordered(text, direction, start, at)));
    }
  }

  test.each(['ar', 'fa', 'he', 'ur'])('as UAX #9 has it, in the specimen at any width: %s', (language) => {
    for (const text of textsOf(specimenOf(language))) {
      for (const width of [60, 110, 210, 400]) checked(plainOf(text), setText(text, { language, width }), 'rtl');
    }
  });

  test.each([
    'אב 12-34 (cd) [גד], 5%',
    'ab (אב 12) 3–4 cd',
    '1. אב: ab, 2/3',
    'ab \u2067גד 5\u2069 ef \u2066אב\u2069 3',
    '\u200fab.\u200f גד\u200e 3',
    'אב\u202bab גד\u202c 12 \u202eab\u202c',
    '+20 1234 אב ±5 °',
  ])('and in any other text: %s', (text) => {
    for (const direction of ['ltr', 'rtl'] as const) {
      for (const width of [30, 60, 500]) checked(text, setText(text, { language: 'he', width, look: { direction } }), direction);
    }
  });
});
