/** Splits a paragraph into items: stretches that are shaped as one. */
import { featuresOf, languageOf } from './features.ts';
import { embeddableFonts, fontFor, missingGlyph } from './fontFor.ts';
import { type Script, scriptOf } from './script.ts';
import { graphemes } from './segments.ts';
import type { ShapingStyle } from './shape.ts';
import type { Attributes, Run, TextFont } from './types.ts';

/** text[start, end) in one font, size, script, language and bidi level; its attributes may still differ in colour. */
export type Item = ShapingStyle & Readonly<{ start: number; end: number; level: number; attributes: Attributes }>;

type Growing = { -readonly [Key in keyof Item]: Item[Key] };

/** What stands in a text in the place of an inline image. */
export const OBJECT_REPLACEMENT = '\ufffc';

/**
 * @param levels the embedding level of each UTF-16 unit (UAX #9)
 * @throws MissingGlyphError when no font of a run's stack has a character
 */
export function itemize(text: string, runs: readonly Run[], levels: ArrayLike<number>): Item[] {
  const items: Growing[] = [];
  let open: Growing | undefined;
  const stacks = new Map<Attributes, readonly TextFont[]>();
  let at = 0;
  for (const { start, end, text: cluster } of graphemes(text, languageOf(runs[0]?.attributes ?? { font: [] }))) {
    while (at < runs.length - 1 && start >= (runs[at]?.end ?? 0)) at++;
    const { attributes } = runs[at] as Run;
    const fonts = stacks.get(attributes) ?? embeddableFonts(attributes);
    stacks.set(attributes, fonts);
    const image = cluster === OBJECT_REPLACEMENT && attributes.attachment !== undefined;
    const font = image ? fonts[0] : fontFor(cluster, fonts);
    if (!font || (cluster === OBJECT_REPLACEMENT && !image)) missingGlyph(cluster, text);
    const script = scriptOf(cluster);
    const level = levels[start] ?? 0;
    if (open && !image && continues(open, attributes, font, level, script)) {
      open.end = end;
      open.script ??= script;
    } else {
      open = { start, end, level, font, attributes, ...styleOf(attributes, level), script: script ?? open?.script };
      items.push(open);
    }
  }
  return items;
}

const styleOf = (attributes: Attributes, level: number) => ({
  rightToLeft: level % 2 === 1,
  language: languageOf(attributes),
  features: featuresOf(attributes),
});

function continues(item: Item, attributes: Attributes, font: TextFont, level: number, script: Script | undefined): boolean {
  return (
    item.font === font &&
    item.level === level &&
    (script === undefined || item.script === undefined || item.script === script) &&
    (item.attributes === attributes || shapesAlike(item.attributes, attributes))
  );
}

/** Letters keep their kerning and joining over a change of colour or link, which does not change their form. */
const shapesAlike = (one: Attributes, other: Attributes): boolean => !one.attachment && shapingKey(one) === shapingKey(other);

/** What of a run's attributes decides on its glyphs and their places, besides its fonts. */
export const shapingKey = (attributes: Attributes): string =>
  JSON.stringify([
    attributes.fontSize,
    attributes.characterSpacing,
    attributes.verticalAlign,
    attributes.features,
    attributes.attachment?.width,
    attributes.attachment?.height,
  ]);
