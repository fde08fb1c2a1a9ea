/** A font as HarfBuzz knows it, and the glyphs of our own that we add to its subsets in a PDF. */
import { Blob, Face, Font } from 'harfbuzzjs';
import { addComposite, boxOf, type Part, type Subset } from './addComposite.ts';
import type { Glyph, TextFont } from './types.ts';

/** Ids from here on are ours: no font has so many glyphs. */
const FIRST_OWN_ID = 0x10000;

/** In ems. */
const MOST_KERNING = 0.1;

type Composite = Readonly<{ parts: readonly Part[]; advanceWidth: number }>;

export type ShapingFont = Readonly<{
  harfBuzz: Font;
  /** The glyph that a PDF shows for a text: the font's own where it can stand for this text only, else a composite of ours. */
  glyphOf: (text: string, parts: readonly Part[], advance: number) => Glyph;
}>;

const shapingFonts = new WeakMap<TextFont, ShapingFont>();

/** @throws Error when the font is not a TrueType font: composites are written into its glyf table */
export function shapingFontOf(font: TextFont): ShapingFont {
  const found = shapingFonts.get(font) ?? open(font);
  shapingFonts.set(font, found);
  return found;
}

function open(font: TextFont): ShapingFont {
  const { buffer } = font.stream;
  if (!font.loca || buffer[0] !== 0) throw new Error(`${font.postscriptName}: not an uncompressed TrueType font (.ttf)`);
  const face = new Face(new Blob(buffer.slice()));
  const harfBuzz = new Font(face);
  const composites: Composite[] = [];
  teachSubsets(font, harfBuzz, (id) => (id < FIRST_OWN_ID ? undefined : composites[id - FIRST_OWN_ID]));
  return { harfBuzz, glyphOf: glyphMaker(face, harfBuzz, firstCharacters(face, harfBuzz), composites) };
}

/** The first character of each glyph: the one that the font's own glyph stands for, in every build alike. */
function firstCharacters(face: Face, harfBuzz: Font): ReadonlyMap<number, string> {
  const characters = new Map<number, string>();
  for (const codePoint of face.collectUnicodes()) {
    const id = harfBuzz.nominalGlyph(codePoint);
    if (id !== undefined && !characters.has(id)) characters.set(id, String.fromCodePoint(codePoint));
  }
  return characters;
}

function glyphMaker(
  face: Face,
  harfBuzz: Font,
  characters: ReadonlyMap<number, string>,
  composites: Composite[],
): ShapingFont['glyphOf'] {
  const glyphs = new Map<string, Glyph>();
  return (text, parts, advance) => {
    const [first, ...others] = parts;
    const simple = first !== undefined && others.length === 0 && first.x === 0 && first.y === 0;
    const width = simple ? harfBuzz.glyphHAdvance(first.id) : advance;
    // Kerning moves what comes after a simple glyph. Where it moves it far, a reader of the PDF would see a space in the gap.
    const advanceWidth = Math.abs(advance - width) < face.upem * MOST_KERNING ? width : advance;
    const key = `${text}/${advanceWidth}/${parts.map(({ id, x, y }) => `${id},${x},${y}`).join('/')}`;
    const found = glyphs.get(key);
    if (found) return found;
    // fontkit reads past the end of some fonts for a glyph without ink, so that is one of ours, too.
    const own = simple && advanceWidth === width && characters.get(first.id) === text && boxOf(harfBuzz, first.id) !== undefined;
    const id = own ? first.id : FIRST_OWN_ID + composites.push({ parts, advanceWidth }) - 1;
    const glyph = { id, advanceWidth, codePoints: Array.from(text, (character) => character.codePointAt(0) ?? 0) };
    glyphs.set(key, glyph);
    return glyph;
  };
}

/** Makes every subset of the font, which a PDF embeds, able to write our composites. */
function teachSubsets(font: TextFont, harfBuzz: Font, compositeOf: (id: number) => Composite | undefined): void {
  const createSubset = font.createSubset.bind(font);
  font.maxp.maxComponentDepth += 1;
  font.maxp.maxComponentElements = 255;
  (font as { createSubset: () => unknown }).createSubset = () => {
    const subset = createSubset() as Subset;
    const addGlyph = subset._addGlyph.bind(subset);
    subset._addGlyph = (id) => {
      const composite = compositeOf(id);
      return composite ? addComposite(subset, harfBuzz, composite.parts, composite.advanceWidth) : addGlyph(id);
    };
    return subset;
  };
}
