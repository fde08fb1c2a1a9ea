/** The finished PDF has its pages and sizes, its fonts inside, and every word of the tree. */
import { describe, expect, test } from 'vitest';
import { assemble } from '../../src/assemble/assemble.ts';
import { type Expected, finishedPdf, missingWords } from '../../src/check/finishedPdf.ts';
import { languageTag } from '../../src/data/language.ts';
import { formatDiagnostic } from '../../src/diagnostic.ts';
import { PAGE_COUNT, PAGE_NUMBER } from '../../src/leaflet/inline.ts';
import type { ReadBack } from '../../src/pdf/readBack.ts';
import { listening } from '../support/project.ts';

const MARKDOWN = `:::footer
For education. Page ${PAGE_NUMBER} of ${PAGE_COUNT}
:::

:::note
## Ask **your nurse**

- Keep it cold, cold.
:::`;

const leaflet = assemble(
  MARKDOWN,
  'x.md',
  { document: 'leaflet', edition: 'us', language: languageTag('en') },
  listening().report,
);

const page = (text: string, width = 595.28, height = 841.89) => ({ width, height, text });
const A4: Expected = { width: 595.28, height: 841.89, copies: 1 };
const said = (read: Partial<ReadBack>, expected: Partial<Expected> = {}) =>
  finishedPdf(leaflet, { pages: [], missingFonts: [], ...read }, { ...A4, ...expected }, { file: 'us/en/x.pdf' }).map(
    formatDiagnostic,
  );

const BODY = 'Ask your\nnurse\n• Keep it cold, cold.\n';
const FOOTER = 'For education. Page 1 of 1';
const SOUND = page(`${BODY}${FOOTER}`);

test('a sound file is silent', () => {
  expect(said({ pages: [SOUND] }, { pages: 1 })).toEqual([]);
});

test('too many pages are told', () => {
  expect(said({ pages: [page(`${BODY}${FOOTER}`), page(FOOTER)] }, { pages: 1 })).toEqual([
    'error [finished-pdf] us/en/x.pdf: it has 2 pages, not 1\n  hint: Shorten the text, so that it fits.',
  ]);
});

test('a page of another size is told in millimetres, but not by what pdf.js rounds', () => {
  expect(said({ pages: [page(SOUND.text, 612, 792)] })).toEqual([
    expect.stringContaining('error [finished-pdf] us/en/x.pdf: page 1 measures 215.9 × 279.4 mm, not 210.0 × 297.0 mm'),
  ]);
  expect(said({ pages: [page(SOUND.text, 595.3, 841.9)] })).toEqual([]);
});

test('a font that is not inside is told', () => {
  expect(said({ pages: [SOUND], missingFonts: ['Helvetica'] })).toEqual([
    expect.stringContaining('the font Helvetica is not in the file'),
  ]);
});

describe('a word of the tree', () => {
  test('that is missing is told', () => {
    expect(said({ pages: [page(SOUND.text.replace('nurse', ''))] })).toEqual([
      'error [finished-pdf] us/en/x.pdf: these words are missing or changed in print: nurse\n  hint: This is a mistake in the text engine; the file must not be used. Please report it.',
    ]);
  });

  test('that is printed with another letter is told', () => {
    expect(missingWords(leaflet, [SOUND.text.replace('cold.', 'co1d.')], 1)).toEqual(['cold.']);
  });

  test('stands as often as in the tree', () => {
    expect(missingWords(leaflet, [SOUND.text.replace('your', 'your your')], 1)).toEqual([]);
    expect(missingWords(leaflet, [SOUND.text], 2)).toEqual(['Ask', 'your', 'nurse', 'Keep', 'it', 'cold,', 'cold.']);
    expect(missingWords(leaflet, [`${BODY}${BODY}${FOOTER}`], 2)).toEqual([]);
  });

  test('of the footer stands on every page, with whatever number', () => {
    expect(missingWords(leaflet, [`${BODY}For education. Page 1 of 2`, 'For education. Page 2 of 2'], 1)).toEqual([]);
    expect(missingWords(leaflet, [`${BODY}For education. Page 1 of 2`, 'Page 2 of 2'], 1)).toEqual(['For', 'education.']);
  });

  describe('in a script without spaces', () => {
    const chinese = assemble(
      ':::note\n## 存放\n\n- 使用 Kineret（anakinra）期间，请查看 EXP 日期\n- Kineret 请放在 36–46 °F，2–8 °C 处\n:::',
      'x.md',
      { document: 'leaflet', edition: 'us', language: languageTag('zh-Hans') },
      listening().report,
    );
    const printed = '存放\n•使用 Kineret（anakinra）期间，请查\n看 EXP 日期\n•Kineret 请放在 36–46 °F，\n2–8 °C 处';

    test('may go on in the next line, and a Latin name may touch a bullet or a full-width mark', () => {
      expect(missingWords(chinese, [printed], 1)).toEqual([]);
    });

    test('that is missing or changed is told, and so is a Latin name among its words', () => {
      expect(missingWords(chinese, [printed.replace('请放', '放')], 1)).toEqual(['请放在']);
      expect(missingWords(chinese, [printed.replace('•Kineret', '•Kinret')], 1)).toEqual(['Kineret']);
      expect(missingWords(chinese, [printed.replace('2–8', '2–9')], 1)).toEqual(['8']);
    });
  });

  test('may be parted from the next by any white space', () => {
    expect(missingWords(leaflet, [SOUND.text.replaceAll(' ', '\u00a0')], 1)).toEqual([]);
  });
});
