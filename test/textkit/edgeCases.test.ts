/** Rare texts in which an engine easily goes wrong. */
import { describe, expect, test } from 'vitest';
import { broken, joined, painted, seen, setLine, setText, strings } from './setText.ts';

/** Marked as in the tests of line breaks. */
const plain = (marked: string) => marked.replaceAll('|', '').replaceAll('_', '\u00a0').replaceAll('~', '\u2011');

describe('line breaks', () => {
  test.each([
    '2–8_°C의 |냉장고',
    '100_mg/0.67_mL가 |들어',
    '1회용',
    '(놓는 |주사)로 |매일',
    '1~800~222~1222로 |전화',
    '한국漢字語',
  ])('keep a Korean word whole with its number, its bracket or its particle: %s', (marked) => {
    expect(broken(plain(marked), 'ko')).toBe(marked);
  });

  test.each(['（“甲”）|乙', '《“甲”》', '“甲”|“乙”'])(
    'take Chinese quotation marks for brackets beside brackets, too: %s',
    (marked) => {
      expect(broken(plain(marked), 'zh-Hans')).toBe(marked);
    },
  );

  test('do not come before ๆ, which the Thai academy writes after a space', () => {
    expect(broken('อื่น ๆ กัน', 'th')).not.toContain('|ๆ');
  });
});

describe('lines', () => {
  test('of justified text from right to left stand at the right when they have no space', () => {
    const [, line] = setText('احفظ الدواء بالمستشفيات الكبيرة في', { language: 'ar', width: 60, look: { align: 'justify' } });
    expect(line?.string).toBe('بالمستشفيات');
    expect(line?.box.x).toBeCloseTo(60 - (line?.xAdvance ?? 0), 6);
  });

  test('without a leading are as high as the image in them', () => {
    const line = setLine(['a ', ['\ufffc', { attachment: { width: 20, height: 30 } }], ' b']);
    expect(line.height).toBeGreaterThanOrEqual(line.ascent);
  });

  test('are wider than their room by less than half a point where they end between letters that are kerned', () => {
    const text =
      '光を避けるため外箱に入れたままにしてください。決して凍らせず、一度凍ったものは使わないでください。お子さまの目に';
    const widths = Array.from({ length: 120 }, (_, index) => 100 + index);
    const over = widths.filter((width) => setText(text, { language: 'ja', width }).some((line) => line.xAdvance > width + 0.5));
    expect(over).toEqual([]);
  });

  test('that end in a soft hyphen of the text show it once', () => {
    const [line] = setText('in\u00adjection', { width: 35 });
    expect(line && joined(painted(line))).toBe('in\u00ad');
  });

  test('may end inside a ligature where the letters before it fit with a hyphen', () => {
    const hyphenate = (word: string) => (word === 'office' ? ['of', 'fice'] : [word]);
    expect(strings(setText('office', { width: setLine('of\u2010').xAdvance + 1, hyphenate }))).toEqual(['of', 'fice']);
  });

  test('end in an ellipsis when paragraphs are missing below them', () => {
    const container = { maxLines: 1, truncateMode: 'ellipsis' };
    expect(setText('Keep\ncold', { width: 100, container }).map(seen)).toEqual(['Keep…']);
  });
});

describe('characters', () => {
  test.each(['\r', '\0', '\u2028'])('%j stops the build, though Noto Sans has a blank for it', (control) => {
    expect(() => setText(`a${control}b`)).toThrow('no font has');
  });

  test('Hebrew points that HarfBuzz puts into another order share a glyph, and none is lost', () => {
    const sorted = (text: string) => [...text.normalize('NFD')].sort();
    expect(sorted(joined(painted(setLine('שָׁ', { language: 'he' }))))).toEqual(sorted('שָׁ'));
  });
});
