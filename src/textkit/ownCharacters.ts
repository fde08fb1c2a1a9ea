/** Which character a font's own glyph stands for: fonts share glyphs among characters, and a PDF knows one text a glyph. */
import type { Face, Font } from 'harfbuzzjs';

/** The characters of these ranges share no glyphs but with compatibility forms; to look at each of them would take long. */
const IDEOGRAPH_OR_HANGUL = /[\u3400-\u4dbf\u4e00-\u9fff\uac00-\ud7a3\u{20000}-\u{3fffd}]/u;

/** @returns whether a glyph stands for a text: for the first of its characters, in every build alike */
export function ownCharacters(face: Face, font: Font): (id: number, text: string) => boolean {
  const first = new Map<number, string>();
  for (const codePoint of face.collectUnicodes()) {
    const character = String.fromCodePoint(codePoint);
    if (IDEOGRAPH_OR_HANGUL.test(character) || character.normalize('NFKC') !== character) continue;
    const id = font.nominalGlyph(codePoint);
    if (id !== undefined && !first.has(id)) first.set(id, character);
  }
  return (id, text) => first.get(id) === text || (isOne(text) && font.nominalGlyph(text.codePointAt(0) ?? 0) === id);
}

const isOne = (text: string): boolean => IDEOGRAPH_OR_HANGUL.test(text) && [...text].length === 1;
