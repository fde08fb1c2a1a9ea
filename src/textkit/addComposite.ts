/** Writes a grapheme cluster into a font's subset as one composite glyph. */
import type { Font } from 'harfbuzzjs';

/** A glyph of the font and its place in the composite, in font units from the composite's origin. */
export type Part = Readonly<{ id: number; x: number; y: number }>;

/** The members of fontkit's TrueType subset that we write to. */
export type Subset = {
  _addGlyph: (id: number) => void;
  includeGlyph: (id: number) => number;
  glyf: Uint8Array[];
  loca: { offsets: number[] };
  hmtx: { metrics: { advance: number; bearing: number }[] };
  offset: number;
};

/** OpenType, "glyf": the flags of a component. */
const ARGUMENTS_ARE_WORDS = 0x1;
const ARGUMENTS_ARE_OFFSETS = 0x2;
const MORE_COMPONENTS = 0x20;

const HEADER = 10;
const COMPONENT = 8;

type Box = Readonly<{ left: number; right: number; bottom: number; top: number }>;

/** The ink of a glyph, in font units; undefined when it has none. */
export function boxOf(font: Font, id: number): Box | undefined {
  const {
    xBearing: left,
    yBearing: top,
    width,
    height,
  } = font.glyphExtents(id) ?? { xBearing: 0, yBearing: 0, width: 0, height: 0 };
  return width === 0 && height === 0 ? undefined : { left, right: left + width, bottom: top + height, top };
}

/** @param advance the composite's width, in font units */
export function addComposite(subset: Subset, font: Font, parts: readonly Part[], advance: number): void {
  const inked = parts.flatMap((part) => {
    const box = boxOf(font, part.id);
    return box ? [{ ...part, box }] : [];
  });
  const left = Math.min(...inked.map(({ box, x }) => box.left + x));
  const data = new DataView(new ArrayBuffer(inked.length === 0 ? 0 : HEADER + inked.length * COMPONENT + 2)); // 2: long aligned
  if (inked.length > 0) {
    const header = [
      -1, // a composite
      left,
      Math.min(...inked.map(({ box, y }) => box.bottom + y)),
      Math.max(...inked.map(({ box, x }) => box.right + x)),
      Math.max(...inked.map(({ box, y }) => box.top + y)),
    ];
    header.forEach((value, index) => {
      data.setInt16(index * 2, value);
    });
  }
  inked.forEach(({ id, x, y }, index) => {
    const more = index < inked.length - 1 ? MORE_COMPONENTS : 0;
    [ARGUMENTS_ARE_WORDS | ARGUMENTS_ARE_OFFSETS | more, subset.includeGlyph(id), x, y].forEach((value, word) => {
      data.setInt16(HEADER + index * COMPONENT + word * 2, value);
    });
  });
  subset.glyf.push(new Uint8Array(data.buffer));
  subset.loca.offsets.push(subset.offset);
  subset.hmtx.metrics.push({ advance, bearing: inked.length === 0 ? 0 : left });
  subset.offset += data.byteLength;
}
