/** A font as HarfBuzz knows it, and the glyphs of our own that we add to its subsets in a PDF. */
import { Blob, Face, Font } from 'harfbuzzjs';
import { addComposite, boxOf, type Part, type Subset } from './addComposite.ts';
import { ownCharacters } from './ownCharacters.ts';
import type { Glyph, TextFont } from './types.ts';

/** Ids from here on are ours: no font has so many glyphs. */
const FIRST_OWN_ID = 0x10000;

/** Ems. Kerning moves what comes after a glyph. Where it moves it further, a reader of the PDF would see a space in the gap. */
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
  return { harfBuzz, glyphOf: glyphMaker(face, harfBuzz, composites) };
}

/** The widths of a font's glyphs, in font units; each is asked for once. */
function widthsOf(harfBuzz: Font): (id: number) => number {
  const widths = new Map<number, number>();
  return (id) => {
    const width = widths.get(id) ?? harfBuzz.glyphHAdvance(id);
    widths.set(id, width);
    return width;
  };
}

function glyphMaker(face: Face, harfBuzz: Font, composites: Composite[]): ShapingFont['glyphOf'] {
  const widthOf = widthsOf(harfBuzz);
  const standsFor = ownCharacters(face, harfBuzz);
  const glyphs = new Map<string, Map<string | number, Glyph>>();
  return (text, parts, advance) => {
    const [first, ...others] = parts;
    const simple = first !== undefined && others.length === 0 && first.x === 0 && first.y === 0;
    const width = simple ? widthOf(first.id) : advance;
    const keepsWidth = simple && Math.abs(advance - width) < face.upem * MOST_KERNING;
    const key = keepsWidth ? first.id : `${advance}/${parts.map(({ id, x, y }) => `${id},${x},${y}`).join('/')}`;
    const known = glyphs.get(text) ?? new Map<string | number, Glyph>();
    glyphs.set(text, known);
    const found = known.get(key);
    if (found) return found;
    // fontkit reads past the end of some fonts for a glyph without ink, so that is one of ours, too.
    const own = keepsWidth && standsFor(first.id, text) && boxOf(harfBuzz, first.id) !== undefined;
    const advanceWidth = keepsWidth ? width : advance;
    const id = own ? first.id : FIRST_OWN_ID + composites.push({ parts, advanceWidth }) - 1;
    const glyph = { id, advanceWidth, codePoints: Array.from(text, (character) => character.codePointAt(0) ?? 0) };
    known.set(key, glyph);
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
