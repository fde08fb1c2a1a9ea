/** What readers of PDFs take out of a page, made comparable with the text that went in. */
import { PDFiumLibrary } from '@hyzyla/pdfium';
import { readBack } from '../../src/pdf/readBack.ts';

/** The text of each page. */
export const READERS: Readonly<Record<string, (pdf: Uint8Array) => Promise<readonly string[]>>> = {
  'pdf.js': async (pdf) => (await readBack(pdf)).pages.map(({ text }) => text),
  PDFium: async (pdf) => {
    const library = await PDFiumLibrary.init();
    const document = await library.loadDocument(pdf);
    const texts = [...document.pages()].map((page) => page.getText());
    document.destroy();
    library.destroy();
    return texts;
  },
};

/** Bullets, direction marks and the hyphens that only a line needs are no text of the author's; PDFium has signs of its own for these. */
const NOT_TEXT = /[\p{Bidi_Control}\p{Cn}\u00ad\ufeff•]/gu;
const PDFIUM_HYPHEN = '\u0002';

/** @param spaces whether the ends of lines are spaces, as they are in scripts that part words by spaces */
export function comparable(text: string, spaces: boolean): string {
  const plain = text
    .normalize('NFC')
    .replaceAll(PDFIUM_HYPHEN, '')
    .replaceAll(NOT_TEXT, '')
    .replaceAll('\u2011', '-')
    .replaceAll('\u2010', '-');
  return plain.replaceAll(/\s+/g, spaces ? ' ' : '').trim();
}

/** Letters, or digits: what is searched for, whatever vowel marks and punctuation stand beside them. */
const WORD = /\p{L}+|\p{N}+/gu;

export const wordsOf = (text: string): string[] =>
  comparable(text, true)
    .normalize('NFD')
    .replaceAll(/\p{M}|\p{Cf}/gu, '')
    .match(WORD) ?? [];

/** How many of the words a reader found, in their order: the longest common subsequence, as a share. */
export function shareInOrder(words: readonly string[], found: readonly string[]): number {
  let row = new Array<number>(found.length + 1).fill(0);
  for (const word of words) {
    const above = row;
    row = [0];
    for (const [index, other] of found.entries()) {
      const longest = word === other ? (above[index] ?? 0) + 1 : Math.max(above[index + 1] ?? 0, row[index] ?? 0);
      row.push(longest);
    }
  }
  return (row.at(-1) ?? 0) / words.length;
}
