/** What is wrong with laid-out text, as far as the text that its glyphs stand for tells: nothing of how it looks. */
import type { AttributedString, Line } from '../../src/textkit/types.ts';

/** @returns in words: letters that are lost or come from nowhere, and glyphs that show an empty box */
export function faultsOf(texts: readonly AttributedString[], laidOut: readonly (readonly Line[])[]): string[] {
  const pairs = texts.map(({ string }, index) => ({ wanted: letters(string), printed: letters(printed(laidOut[index])) }));
  const boxes = laidOut.filter((lines) => glyphsOf(lines).some(({ id }) => id === 0)).length;
  return [
    ...remark(
      'lost',
      pairs.map(({ wanted, printed }) => without(wanted, printed)),
    ),
    ...remark(
      'added',
      pairs.map(({ wanted, printed }) => without(printed, wanted)),
    ),
    ...(boxes > 0 ? [`empty boxes in ${boxes}`] : []),
  ];
}

/** @param letters of each paragraph */
function remark(what: string, letters: readonly (readonly string[])[]): string[] {
  const paragraphs = letters.filter(({ length }) => length > 0).length;
  const kinds = [...new Set(letters.flat())];
  return paragraphs > 0 ? [`${what} in ${paragraphs}: ${kinds.slice(0, 3).join(' ')}${kinds.length > 3 ? ' …' : ''}`] : [];
}

const glyphsOf = (lines: readonly Line[]) => lines.flatMap(({ runs }) => runs.flatMap(({ glyphs }) => glyphs));

const printed = (lines: readonly Line[] = []): string =>
  glyphsOf(lines)
    .flatMap(({ codePoints }) => codePoints.map((codePoint) => String.fromCodePoint(codePoint)))
    .join('');

/** Spaces at line ends, joiners and marks of direction need not be printed. */
const NOT_COUNTED = /[\s\p{Default_Ignorable_Code_Point}]/gu;

const letters = (text: string): string[] => [...text.normalize('NFD').replace(NOT_COUNTED, '')];

/** The letters that one text has more often than another, wherever they stand: right-to-left text is printed from its end. */
function without(letters: readonly string[], others: readonly string[]): string[] {
  const left = new Map<string, number>();
  for (const letter of others) left.set(letter, (left.get(letter) ?? 0) + 1);
  return letters.filter((letter) => {
    const count = left.get(letter) ?? 0;
    left.set(letter, count - 1);
    return count <= 0;
  });
}
