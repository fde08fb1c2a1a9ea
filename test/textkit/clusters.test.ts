/** Each glyph of a line stands for its own piece of the text, so that a PDF gives back what went in. */
import { describe, expect, test } from 'vitest';
import { directionOf } from '../../src/data/language.ts';
import { specimens, textsOf } from '../specimen/specimen.ts';
import { joined, outline, painted, placed, setLine, setText, withoutControls } from './setText.ts';

/** The text of each glyph; a mark without a letter hangs on a dotted circle, joiners are told as ZWJ and ZWNJ. */
const pieces = (text: string, language: string) =>
  placed(setLine(text, { language }))
    .map((glyph) =>
      glyph.text
        .replace(/^(?=\p{M})/u, '◌')
        .replaceAll('\u200d', '[ZWJ]')
        .replaceAll('\u200c', '[ZWNJ]'),
    )
    .join(' ');

describe('from left to right, a cluster is one glyph with the ink, and one without for what follows its first letters', () => {
  test.each([
    ['letters stand for themselves', 'en', 'Kineret', 'K i n e r e t'],
    ['a letter that the font has whole', 'vi', 'ngày mệt', 'n g à y   m ệ t'],
    ['a letter that was typed in parts', 'en', 'e\u0301x\u0323\u0301', 'e ◌́ x ◌̣́'],
    ['a ligature', 'en', 'office', 'o ffi c e'],
    ['an Armenian ligature', 'hy', 'և մի ու', 'և   մի   ու'],
    ['Devanagari conjuncts', 'hi', 'क्षत्रिय', 'क ◌्ष त ◌्रि य'],
    ['a vowel that is drawn before its letter', 'hi', 'किसि', 'कि सि'],
    ['nukta and anusvara', 'hi', 'फ़ हिंदी', 'फ ◌़   हि ◌ं दी'],
    ['a vowel on two sides: Bengali', 'bn', 'কো ক্ষ', 'কো   ক ◌্ষ'],
    ['a vowel on two sides: Tamil', 'ta', 'கொ போ கௌ', 'கொ   போ   கௌ'],
    ['pulli', 'ta', 'க்', 'க ◌்'],
    ['a Telugu conjunct below the line', 'te', 'ఫ్రి', 'ఫ ◌్రి'],
    ['a joiner of Sinhala', 'si', 'ක්\u200dර ද්\u200dය', 'ක ◌්[ZWJ]ර   ද ◌්[ZWJ]ය'],
    ['a non-joiner', 'te', 'జ్\u200cలో', 'జ ◌్[ZWNJ] ల ◌ో'],
    ['Thai sara am', 'th', 'น้ำ กำ', 'น ◌้ำ   กำ'],
    ['Thai marks above one another', 'th', 'ที่ เก็บ', 'ท ◌ี่   เ ก ◌็ บ'],
    ['Lao sara am', 'lo', 'ນ້ຳ', 'ນ ◌້ຳ'],
    ['a Khmer coeng', 'km', 'ខ្មែរ', 'ខ ◌្មែ រ'],
    ['two of them', 'km', 'ស្ត្រី', 'ស ◌្ត្រី'],
    ['a Burmese stack', 'my', 'မန္တလေး', 'မ န ◌္တ လေး'],
    ['kinzi', 'my', 'သင်္ဘော', 'သ င ◌်္ဘော'],
    ['Han', 'zh-Hans', '冷藏', '冷 藏'],
    ['Hangul', 'ko', '냉장고', '냉 장 고'],
  ])('%s', (_what, language, text, expected) => {
    expect(pieces(text, language)).toBe(expected);
  });

  test('the second has neither ink nor width: all of the cluster is drawn by the first', () => {
    const [first, second] = placed(setLine('ที่', { language: 'th' }));
    const [bare] = placed(setLine('ท', { language: 'th' }));
    if (!first || !second || !bare) throw new Error('no glyphs');
    expect([outline(second), second.width]).toEqual(['', 0]);
    expect(outline(first).split('Z').length).toBeGreaterThan(outline(bare).split('Z').length);
  });

  test.each(['x', 'm', 'w'])(
    'a cluster of two signs is drawn as both, each in its place: %s and an accent above its middle',
    (letter) => {
      const [composed] = placed(setLine(`${letter}\u0301`));
      const [bare] = placed(setLine(letter));
      if (!composed || !bare) throw new Error('no glyphs');
      expect(composed.width).toBe(bare.width);
      expect(outline(composed).startsWith(outline(bare))).toBe(true);
      const [ink, accent] = [outline(bare), outline(composed).slice(outline(bare).length)].map(boxOf);
      expect(accent?.bottom).toBeGreaterThan(ink?.top ?? 0);
      expect(accent?.middle).toBeGreaterThan((ink?.middle ?? 0) - 100);
      expect(accent?.middle).toBeLessThan((ink?.middle ?? 0) + 100);
    },
  );
});

/** In thousandths of an em. */
function boxOf(path: string): Readonly<{ middle: number; bottom: number; top: number }> {
  const points = Array.from(path.matchAll(/(-?[\d.]+),(-?[\d.]+)/g), ([, x, y]) => [Number(x), Number(y)] as const);
  const [xs, ys] = [points.map(([x]) => x), points.map(([, y]) => y)];
  return { middle: (Math.min(...xs) + Math.max(...xs)) / 2, bottom: Math.min(...ys), top: Math.max(...ys) };
}

describe('from right to left, where readers of PDFs turn glyphs round, a glyph is one character', () => {
  test.each([
    ['letters', 'ar', 'محقنة', 'ة ن ق ح م'],
    ['lam and alef', 'ar', 'الله لا', 'ا ل   ه ل ل ا'],
    ['a mark and its letter', 'ar', 'تجمّد', 'د ◌ّ م ج ت'],
    ['Hebrew points', 'he', 'לִי', 'י ◌ִ ל'],
    ['two points of one letter, which HarfBuzz puts in another order, together', 'he', 'שָׁ', '◌ָׁ ש'],
    ['a non-joiner', 'fa', 'می\u200cرود', 'د و ر [ZWNJ] ی م'],
    ['Nastaliq', 'ur', 'دوا', 'ا و د'],
  ])('%s', (_what, language, text, expected) => {
    expect(withoutControls(pieces(text, language))).toBe(expected);
  });
});

const lineOf = (text: string) => text.replaceAll(/[\u00a0\s]/g, ' ');

describe.each(specimens)('the specimen in $language', (specimen) => {
  const { language } = specimen;
  const lines = textsOf(specimen).flatMap((text) => setText(text, { language, width: 150 }));

  if (directionOf(language) === 'ltr') {
    test('has lines whose glyphs spell their text', () => {
      for (const line of lines) expect(joined(painted(line))).toBe(line.string);
    });

    test('has marks in glyphs without width, never alone in one with ink', () => {
      for (const glyph of lines.flatMap(painted).filter(({ text }) => /^\p{Mn}/u.test(text))) {
        expect([glyph.width, outline(glyph)], glyph.text).toEqual([0, '']);
      }
    });
  } else {
    test('has a glyph for each character', () => {
      const sorted = (text: string) => [...lineOf(withoutControls(text))].sort().join('');
      for (const line of lines) {
        for (const { text } of painted(line)) expect([...withoutControls(text)]).toHaveLength(1);
        expect(sorted(joined(painted(line)))).toBe(sorted(line.string));
      }
    });

    test('has a right-to-left mark with the spaces where it meets other text, so that pdf.js keeps them', () => {
      const spaces = lines.flatMap(painted).filter(({ text }) => /\s/.test(text));
      expect(spaces.filter(({ text }) => text === '\u200f ').length).toBeGreaterThan(0);
    });
  }

  test('has no bidi control in its glyphs but that mark', () => {
    for (const { text } of lines.flatMap(painted)) expect(text.replace('\u200f ', ' ')).not.toMatch(/\p{Bidi_Control}/u);
  });
});
