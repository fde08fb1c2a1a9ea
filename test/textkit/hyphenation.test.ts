/** Words are parted only where the text has a soft hyphen or the sheet's own callback offers it, and only where a hyphen fits. */
import { describe, expect, test } from 'vitest';
import { specimens, textsOf } from '../specimen/specimen.ts';
import { joined, outline, painted, placed, seen, setLine, setText, strings } from './setText.ts';

/** The callback of a sheet that knows how to part some words. */
const PARTS: Readonly<Record<string, readonly string[]>> = {
  injection: ['in', 'jec', 'tion'],
  office: ['of', 'fice'],
  ներարկիչ: ['ներար', 'կիչ'],
  תרופות: ['תרו', 'פות'],
};
const hyphenate = (word: string) => PARTS[word] ?? [word];

const SOFT = /\u00ad/g;
/** The lines as they are seen, with soft hyphens as hyphens: the painted ones have that text. */
const shown = (text: string, width: number, language = 'en') =>
  setText(text, { width, language, hyphenate }).map((line) => seen(line).replaceAll(SOFT, '-'));

describe('a hyphen', () => {
  test('stands only where the callback offers it', () => {
    expect(shown('an injection, injection', 36)).toEqual(['an in-', 'jection,', 'injec-', 'tion']);
    expect(shown('an injection', 100)).toEqual(['an injection']);
  });

  test('stands only where it fits, too', () => {
    const needs = setLine('an injec\u2010').xAdvance;
    expect(shown('an injection', needs)).toEqual(['an injec-', 'tion']);
    expect(shown('an injection', needs - 0.1)).toEqual(['an in-', 'jection']);
    expect(shown('an injection', setLine('an in\u2010').xAdvance - 0.1)).toEqual(['an', 'injec-', 'tion']);
  });

  test('leaves a word whole that fits without one', () => {
    expect(shown('injection', setLine('injection').xAdvance)).toEqual(['injection']);
  });

  test('never hangs on a part that is too wide for its line with it, when the whole word is, too', () => {
    expect(shown('injection', 11)).toEqual(['injection']);
  });

  test('is the font’s own hyphen, and reads as a soft hyphen, which joins the word again', () => {
    const [line] = setText('injection', { width: 30, hyphenate });
    const last = line && placed(line).at(-1);
    const [real] = placed(setLine('\u2010'));
    expect(last?.text).toBe('\u00ad');
    expect(last && outline(last)).toBe(real && outline(real));
    expect(last?.width).toBeCloseTo(real?.width ?? 0, 6);
    expect(line && joined(painted(line))).toBe('injec\u00ad');
  });

  test('is the script’s own in Armenian', () => {
    const [line] = setText('ներարկիչ', { width: 40, language: 'hy', hyphenate });
    const last = line && placed(line).at(-1);
    const [real] = placed(setLine('֊', { language: 'hy' }));
    expect(line?.string).toBe('ներար');
    expect(last && outline(last)).toBe(real && outline(real));
  });

  test('stands at the left end of a line that is read from the right', () => {
    expect(shown('תרופות', 25, 'he')).toEqual(['-ורת', 'תופ']);
  });

  test('has the weight of the letters before it', () => {
    const [line] = setText('an **injection**', { width: 40, hyphenate });
    expect(line && placed(line).at(-1)?.run.attributes.font[0]?.postscriptName).toBe('NotoSans-Bold');
  });

  test('parts a ligature, whose letters then are their own', () => {
    const [before, after] = setText('office', { width: 22, hyphenate });
    expect(before && placed(before).map(({ text }) => text)).toEqual(['o', 'f', '\u00ad']);
    expect(after && placed(after).map(({ text }) => text)).toEqual(['fi', 'c', 'e']);
  });
});

describe('a soft hyphen', () => {
  test('is not seen where the line does not end', () => {
    const [plain, soft] = [setLine('injection'), setLine('in\u00adjec\u00adtion')];
    expect(soft.xAdvance).toBe(plain.xAdvance);
    expect(placed(soft).map((glyph) => outline(glyph))).toEqual(placed(plain).map((glyph) => outline(glyph)));
  });

  test('parts the word where the line ends there', () => {
    expect(strings(setText('in\u00adjec\u00adtion', { width: 30 }))).toEqual(['in\u00adjec\u00ad', 'tion']);
    const [first] = setText('in\u00adjec\u00adtion', { width: 30 });
    expect(first?.xAdvance).toBeCloseTo(setLine('injec\u2010').xAdvance, 6);
  });

  test('at the end of a text needs no hyphen', () => {
    expect(setLine('injection\u00ad', { width: 60 }).xAdvance).toBe(setLine('injection').xAdvance);
  });
});

describe('the callback', () => {
  test('is asked for words, not for numbers and punctuation', () => {
    const asked: string[] = [];
    const listen = (word: string) => {
      asked.push(word);
      return [word];
    };
    setText('An injection: 2–8\u00a0°C, d’une (é)cole e\u0301 हिंदी.', { language: 'hi', hyphenate: listen });
    expect(asked).toEqual(['An', 'injection', 'C', 'd’une', 'é', 'cole', 'e\u0301', 'हिंदी']);
  });

  test('may hand on to its fallback, which leaves words whole', () => {
    const lines = setText('an injection', { width: 36, hyphenate: (word, fallback) => fallback(word) });
    expect(strings(lines)).toEqual(['an', 'injection']);
  });
});

test.each(specimens)(
  'without a callback and without soft hyphens there is no hyphen but the text’s own: $language',
  (specimen) => {
    const { language } = specimen;
    for (const width of [40, 90, 150, 210]) {
      for (const text of textsOf(specimen)) {
        for (const line of setText(text, { width, language })) {
          const hyphens = (from: string) => from.match(/[\u00ad\u2010\u058a-]/gu) ?? [];
          expect(hyphens(joined(painted(line)))).toEqual(hyphens(line.string));
          expect(hyphens(line.string).filter((sign) => sign === '\u00ad')).toEqual([]);
        }
      }
    }
  },
);
