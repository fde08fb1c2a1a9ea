/** A character that no font has stops the build: it is never left out, and never printed as something else. */
import { describe, expect, test } from 'vitest';
import { MissingGlyphError } from '../../src/textkit/fontFor.ts';
import type { TextFont } from '../../src/textkit/types.ts';
import { fontsOf, type Piece, seen, setLine, setText } from './setText.ts';

/** Helvetica as the PDF knows it: it says that it has everything, and prints another sign for most letters. */
const STANDARD = { type: 'STANDARD', hasGlyphForCodePoint: () => true } as unknown as TextFont;

/** The error that a text stops with. */
function stopped(text: string | readonly Piece[], language = 'en', font: readonly (TextFont | undefined)[] = fontsOf(language)) {
  try {
    setText(text, { language, look: { font } });
  } catch (error) {
    return error as Error;
  }
  return undefined;
}

describe('the error', () => {
  test('names the character, its code point and the text it stands in', () => {
    expect(stopped('Keep 日 cold')).toBeInstanceOf(MissingGlyphError);
    expect(stopped('Keep 日 cold')).toMatchObject({
      name: 'MissingGlyphError',
      message: 'no font has "日" (U+65E5) of "Keep 日 cold"',
    });
  });

  test('names all characters of a cluster, of which no font has the whole', () => {
    expect(stopped('Keep 👨‍👩 cold')?.message).toBe('no font has "👨‍👩" (U+1F468 U+200D U+1F469) of "Keep 👨‍👩 cold"');
    expect(stopped('a\u0941', 'hi')).toBeUndefined();
    expect(stopped('日\u0941', 'hi')?.message).toContain('(U+65E5 U+0941)');
  });

  test('names the paragraph, not the whole text', () => {
    expect(stopped('Keep it.\nOn 日.\nCold.')?.message).toBe('no font has "日" (U+65E5) of "On 日."');
  });
});

describe('these stop the build', () => {
  test.each([
    ['a character of another script', 'ป', 'U+0E1B'],
    ['a letter that Unicode does not have', '\u0378', 'U+0378'],
    ['a character of private use', '\ue000', 'U+E000'],
    ['an emoji that no font has', '🇩🇪', 'U+1F1E9 U+1F1EA'],
    ['the first half of a surrogate pair', 'a\ud83db', 'U+D83D'],
    ['the second half', '\udc00', 'U+DC00'],
    ['a bell', 'a\u0007b', 'U+0007'],
    ['a tab', 'a\tb', 'U+0009'],
    ['an escape', '\u001b[1m', 'U+001B'],
    ['a control of the second set', '\u0085', 'U+0085'],
    ['a noncharacter', '\uffff', 'U+FFFF'],
  ])('%s', (_what, text, codePoint) => {
    expect(stopped(text)?.message).toContain(`(${codePoint})`);
  });

  test('a character of a bold run that its fonts do not have', () => {
    expect(stopped([['日本', { font: fontsOf('ja') }], '語'], 'en')?.message).toContain('"語" (U+8A9E)');
  });

  test('the sign for an image where there is none, unless a font draws it', () => {
    const [arabic] = fontsOf('ar');
    expect(stopped('a\ufffcb', 'ar', [arabic])?.message).toContain('(U+FFFC)');
  });
});

describe('these need no glyph', () => {
  test.each([
    ['joiners, selectors and word joiners', 'a\u200d\u200c\ufe0f\u2060b'],
    ['directional marks and isolates', '\u200ea\u2066b\u2069\u200f'],
    ['soft hyphens and zero-width spaces', 'in\u00adjec\u200btion'],
    ['a byte order mark', '\ufeffa'],
    ['spaces of any width', 'a\u00a0b\u2003c\u2009d\u202fe\u3000f'],
    ['nothing', ''],
  ])('%s', (_what, text) => {
    expect(stopped(text)).toBeUndefined();
  });

  test('and spaces have the width that they are called after', () => {
    const width = (space: string) => setLine(`a${space}b`).xAdvance - setLine('ab').xAdvance;
    expect(width('\u2003')).toBeCloseTo(10, 1);
    expect(width('\u2002')).toBeCloseTo(5, 1);
    expect(width('\u00a0')).toBeCloseTo(width(' '), 6);
    expect(width('\u200b')).toBe(0);
  });
});

describe('the fonts of the PDF itself', () => {
  test('are never used, though they say that they have a character', () => {
    expect(stopped('日', 'en', [...fontsOf('en'), STANDARD])).toBeInstanceOf(MissingGlyphError);
    expect(stopped('日', 'en', [STANDARD])).toBeInstanceOf(MissingGlyphError);
  });

  test('do not stand in the way of the others, nor does a family that is not there', () => {
    const line = setLine('Keep', { look: { font: [STANDARD, undefined, ...fontsOf('en')] } });
    expect(seen(line)).toBe('Keep');
    expect(line.height).toBe(setLine('Keep').height);
    expect(line.runs.map(({ attributes }) => attributes.font.map(({ postscriptName }) => postscriptName))).toEqual([
      ['NotoSans-Regular'],
    ]);
  });
});

describe('a text without a font that can be embedded', () => {
  test.each([
    ['none', []],
    ['one of the PDF', [STANDARD]],
    ['one that is not there', [undefined]],
  ])('is an error, empty or not: %s', (_what, font) => {
    expect(stopped('', 'en', font)?.message).toBe('a text needs a font family that can be embedded');
    expect(stopped('a', 'en', font)).toBeInstanceOf(Error);
    expect(stopped(' ', 'en', font)).toBeInstanceOf(Error);
  });
});

test('a font that is not an uncompressed TrueType font is named, because nothing can be added to its glyphs', () => {
  const [real] = fontsOf('en');
  const compressed = Object.create(real ?? {}, { loca: { value: undefined } }) as TextFont;
  expect(stopped('a', 'en', [compressed])?.message).toBe('NotoSans-Regular: not an uncompressed TrueType font (.ttf)');
});
