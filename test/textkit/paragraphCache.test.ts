/** A paragraph is shaped once for all widths, colours and passes of the layout, and again for what changes its shape. */
import { describe, expect, test } from 'vitest';
import { type Paragraph, paragraphOf } from '../../src/textkit/paragraph.ts';
import type { Attributes, Run } from '../../src/textkit/types.ts';
import { fontsOf, painted, seen, setLine, setText, strings } from './setText.ts';

const TEXT = 'Keep it in the refrigerator';
const PLAIN: Attributes = { font: fontsOf('en'), fontSize: 10, direction: 'ltr', features: ['lang=en'] };

const shaped = (own: Partial<Attributes> = {}, text = TEXT): Paragraph => {
  const run: Run = { start: 0, end: text.length, attributes: { ...PLAIN, ...own } };
  return paragraphOf(text, [run], undefined);
};

describe('shaping is shared', () => {
  test('by the same text', () => {
    const first = shaped();
    expect(shaped() === first).toBe(true);
  });

  test.each<[string, Partial<Attributes>]>([
    ['colours', { color: '#ff0000' }],
    ['opacities', { opacity: 0.5 }],
    ['lines under it', { underline: true }],
    ['alignments and indents', { align: 'center', indent: 20 }],
    ['leadings', { lineHeight: 20 }],
    ['lists of the same fonts', { font: [...fontsOf('en')] }],
  ])('by other %s', (_what, own) => {
    expect(shaped(own) === shaped()).toBe(true);
  });

  test('so that the lines of one do not have the look of the other', () => {
    const colours = ['#ff0000', '#00ff00'].map((color) => {
      const line = setLine(TEXT, { look: { color, underline: true } });
      return [...line.runs.map(({ attributes }) => attributes.color), ...line.decorationLines.map((each) => each.color)];
    });
    expect(colours).toEqual([
      ['#ff0000', '#ff0000'],
      ['#00ff00', '#00ff00'],
    ]);
  });

  test('by other widths, which have the same lines as if they came first', () => {
    const inWidth = (width: number) => strings(setText(TEXT, { width }));
    for (const order of [
      [300, 80, 50],
      [50, 80, 300],
    ]) {
      const lines = new Map(order.map((width) => [width, inWidth(width)]));
      expect(lines.get(300)).toEqual([TEXT]);
      expect(lines.get(80)).toEqual(['Keep it in the', 'refrigerator']);
      expect(lines.get(50)).toEqual(['Keep it in', 'the', 'refrigerator']);
    }
  });
});

describe('shaping is not shared', () => {
  test.each<[string, Partial<Attributes>]>([
    ['languages', { features: ['lang=sr'] }],
    ['features', { features: ['lang=en', 'smcp'] }],
    ['sizes', { fontSize: 11 }],
    ['fonts', { font: fontsOf('hi') }],
    ['weights', { font: fontsOf('en', 700) }],
    ['directions', { direction: 'rtl' }],
    ['letter spacings', { characterSpacing: 1 }],
    ['images', { attachment: { width: 10, height: 10 } }],
  ])('by other %s', (_what, own) => {
    expect(shaped(own) === shaped()).toBe(false);
  });

  test('by other texts, nor by runs that end elsewhere', () => {
    const bold = { ...PLAIN, font: fontsOf('en', 700) };
    const at = (cut: number) =>
      paragraphOf(
        TEXT,
        [
          { start: 0, end: cut, attributes: PLAIN },
          { start: cut, end: TEXT.length, attributes: bold },
        ],
        undefined,
      );
    expect(shaped({}, `${TEXT}.`) === shaped()).toBe(false);
    const four = at(4);
    expect(at(4) === four).toBe(true);
    expect(at(5) === four).toBe(false);
  });

  test('by another callback for hyphens, so that its words are parted where it says', () => {
    const lines = (hyphenate: ((word: string) => string[]) | undefined) =>
      setText(TEXT, { width: 50, ...(hyphenate && { hyphenate }) }).map((line) => seen(line).replaceAll('\u00ad', '-'));
    const early = (word: string) => (word === 'refrigerator' ? ['re', 'frigerator'] : [word]);
    const late = (word: string) => (word === 'refrigerator' ? ['refrigera', 'tor'] : [word]);
    for (let again = 0; again < 2; again++) {
      expect(lines(undefined)).toEqual(['Keep it in', 'the', 'refrigerator']);
      expect(lines(early)).toEqual(['Keep it in', 'the re-', 'frigerator']);
      expect(lines(late)).toEqual(['Keep it in', 'the', 'refrigera-', 'tor']);
    }
  });
});

test('thousands of paragraphs later, a text has the same lines and glyphs', () => {
  const set = () => setText(TEXT, { width: 80 }).map((line) => painted(line).map(({ id, left }) => [id, left]));
  const first = set();
  for (let count = 0; count < 2500; count++) setText(`${count} mg`);
  expect(set()).toEqual(first);
});
