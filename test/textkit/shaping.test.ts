/** Letters take the form that their neighbours, their language and their features ask for, as HarfBuzz finds it in the font. */
import { describe, expect, test } from 'vitest';
import { fontsOf, outline, type Piece, placed, type Setting, setLine } from './setText.ts';

const glyphs = (text: string | readonly Piece[], setting?: Setting) => placed(setLine(text, setting));
const outlines = (text: string | readonly Piece[], setting?: Setting) => glyphs(text, setting).map((glyph) => outline(glyph));
const widths = (text: string | readonly Piece[], setting?: Setting) =>
  glyphs(text, setting).map(({ width }) => Math.round(width * 100));

const RED = { color: '#ff0000' };
const arabic = { language: 'ar' };

describe('Arabic letters', () => {
  test('have other forms at the beginning, inside, at the end and alone', () => {
    const forms = new Set([...outlines('ععع', arabic), ...outlines('ع', arabic)]);
    expect(forms.size).toBe(4);
  });

  test('join over the boundary of bold text, on both sides of it', () => {
    const [plain, bold] = [outlines('محقنة', arabic), outlines('**محقنة**', arabic)];
    expect(outlines('مح**قنة**', arabic)).toEqual([...bold.slice(0, 3), ...plain.slice(3)]);
    expect(outlines('**مح**قنة', arabic)).toEqual([...plain.slice(0, 3), ...bold.slice(3)]);
  });

  test('join over a change of colour, and of link', () => {
    expect(outlines(['مح', ['قنة', RED]], arabic)).toEqual(outlines('محقنة', arabic));
    const colours = glyphs(['مح', ['قنة', RED]], arabic).map(({ run }) => run.attributes.color);
    expect(colours).toEqual([RED.color, RED.color, RED.color, undefined, undefined]);
  });

  test('do not join over a non-joiner or a space', () => {
    const [first, last] = outlines('ع\u200cع', arabic).filter((path) => path !== '');
    expect([first, last]).toEqual([...outlines('ع', arabic), ...outlines('ع', arabic)]);
  });

  test('are set in Nastaliq in Urdu, where a word falls from right to left', () => {
    const own = glyphs('رکھنے', { language: 'ur' });
    expect(own.map(({ run }) => run.attributes.font[0]?.postscriptName)).toContain('NotoNastaliqUrdu-Regular');
  });
});

describe('kerning', () => {
  test('brings letters together', () => {
    const [apart = 0] = [glyphs('A')[0]?.width];
    expect(glyphs('AV')[0]?.width).toBeLessThan(apart);
  });

  test('is kept across a change of colour, and lost across one of weight', () => {
    expect(widths(['A', ['V', RED], 'A'])).toEqual(widths('AVA'));
    expect(widths('A**V**A')[0]).toBe(widths('A')[0]);
  });

  test('is kept between the lines’ words, whatever the width', () => {
    expect(setLine('AVAVA').xAdvance).toBeCloseTo(widths('AVAVA').reduce((sum, width) => sum + width, 0) / 100, 6);
  });

  test('can be turned off', () => {
    expect(widths('AVA', { look: { features: { kern: 0 } } })).toEqual(['A', 'V', 'A'].flatMap((letter) => widths(letter)));
  });
});

describe('a ligature', () => {
  const texts = (features: Readonly<Record<string, number>>) => glyphs('office', { look: { features } }).map(({ text }) => text);

  test('is taken where the font has it, and not with liga=0', () => {
    expect(texts({})).toEqual(['o', 'ffi', 'c', 'e']);
    expect(texts({ liga: 0 })).toEqual(['o', 'f', 'f', 'i', 'c', 'e']);
  });

  test('over a change of colour has the colour of its first letter, and all of the text', () => {
    const found = glyphs(['of', ['fice', RED]]);
    expect(found.map(({ text, run }) => `${text} ${run.attributes.color ?? 'plain'}`)).toEqual([
      'o plain',
      'ffi plain',
      `c ${RED.color}`,
      `e ${RED.color}`,
    ]);
  });

  test('needs letters of one weight', () => {
    expect(glyphs('of**fice**').map(({ text }) => text)).toEqual(['o', 'f', 'fi', 'c', 'e']);
  });
});

test('features that are a list are on, and a feature that the font does not have does nothing', () => {
  const figures = (features: readonly string[]) => outlines('10', { look: { features } });
  expect(figures(['lnum'])).toEqual(figures([]));
  expect(figures(['zzzz'])).toEqual(figures([]));
  expect(outlines('1/2', { look: { features: ['frac'] } })).not.toEqual(outlines('1/2'));
});

describe('the language', () => {
  test('gives Serbian its own б; Noto Sans has no Bulgarian forms, so these are as in Russian', () => {
    expect(outlines('б', { language: 'sr' })).not.toEqual(outlines('б', { language: 'ru' }));
    expect(outlines('гдпт', { language: 'sr' })).toEqual(outlines('гдпт', { language: 'ru' }));
    expect(outlines('бвгджзийклптцщю', { language: 'bg' })).toEqual(outlines('бвгджзийклптцщю', { language: 'ru' }));
  });

  test('gives Romanian its comma below', () => {
    expect(outlines('şţ', { language: 'ro' })).toEqual(outlines('șț', { language: 'ro' }));
    expect(outlines('şţ', { language: 'en' })).not.toEqual(outlines('șț', { language: 'en' }));
  });

  test('does not change the text that the glyph stands for', () => {
    expect(glyphs('şб', { language: 'ro' }).map(({ text }) => text)).toEqual(['ş', 'б']);
    expect(glyphs('б', { language: 'sr' }).map(({ text }) => text)).toEqual(['б']);
  });

  test('gives Chinese and Japanese their own forms of a character, through the fonts', () => {
    const forms = (text: string) => ['zh-Hans', 'zh-Hant', 'ja'].map((language) => outlines(text, { language })[0]);
    expect(new Set(forms('返')).size).toBe(3);
    const [mainland, , japanese] = forms('直');
    expect(mainland).not.toBe(japanese);
  });
});

describe('the font', () => {
  const names = (text: string, language: string) =>
    glyphs(text, { language }).map(({ text: own, run }) => `${own} ${run.attributes.font[0]?.postscriptName}`);

  test('of a character is the first of the stack that has it', () => {
    expect(names('≥ aहि☐', 'hi')).toEqual([
      '≥ NotoSansMath-Regular',
      '  NotoSansDevanagari-Regular',
      'a NotoSansDevanagari-Regular',
      'हि NotoSansDevanagari-Regular',
      '☐ NotoSansSymbols2-Regular',
    ]);
  });

  test('has the whole of a cluster, so that a mark stands on its letter', () => {
    const font = [...fontsOf('ar').slice(0, 1), ...fontsOf('en').slice(0, 1)];
    const found = placed(setLine('xx\u0323', { look: { font } })).map(
      ({ text, run }) => text + run.attributes.font[0]?.postscriptName,
    );
    expect(found).toEqual(['xNotoSansArabic-Regular', 'xNotoSans-Regular', '\u0323NotoSans-Regular']);
  });
});
