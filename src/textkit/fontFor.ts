/** Which font of a stack prints a grapheme cluster. */
import type { Attributes, TextFont } from './types.ts';

/** A character that no font has: it must stop the build, never be printed as something else. */
export class MissingGlyphError extends Error {
  override name = 'MissingGlyphError';
}

/** Nothing is drawn for these, so no font has to have them; HarfBuzz makes any space from the font's own. */
const NEEDS_NO_GLYPH = /[\p{Default_Ignorable_Code_Point}\p{Zs}]/u;

/** HarfBuzz sets a no-break hyphen with the glyph of the hyphen. */
const EQUALS = new Map([[0x2011, 0x2010]]);

/** The PDF's own fonts cannot show most letters, and print another one in the place of those: they are never used. */
export const embeddableFonts = ({ font }: Attributes): readonly TextFont[] =>
  font.filter((one): one is TextFont => one !== undefined && one.type !== 'STANDARD');

/** The font that a line's height and an empty line follow. @throws Error when the text has no family that can be embedded */
export function firstFont(attributes: Attributes): TextFont {
  const [font] = embeddableFonts(attributes);
  if (!font) throw new Error('a text needs a font family that can be embedded');
  return font;
}

/** The part of a font that tells what it can print. */
type Coverage = Pick<TextFont, 'hasGlyphForCodePoint'>;

/** @returns the first font that has every character of the cluster, or undefined */
export function fontFor<Font extends Coverage>(cluster: string, fonts: readonly Font[]): Font | undefined {
  return fonts.find((font) => covers(font, cluster));
}

/** Some fonts have an empty glyph for controls; nothing tells a reader that one stood there. */
const CONTROL = /[\p{Cc}\u2028\u2029]/u;

function covers(font: Coverage, cluster: string): boolean {
  if (CONTROL.test(cluster)) return false;
  for (const character of cluster) {
    const codePoint = character.codePointAt(0) ?? 0;
    if (!font.hasGlyphForCodePoint(EQUALS.get(codePoint) ?? codePoint) && !NEEDS_NO_GLYPH.test(character)) return false;
  }
  return true;
}

/** @throws MissingGlyphError always: with the character, its code point and the text it stands in */
export function missingGlyph(cluster: string, text: string): never {
  const codePoints = [...cluster].map((character) => (character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0'));
  throw new MissingGlyphError(`no font has "${cluster}" (U+${codePoints.join(' U+')}) of "${text}"`);
}
