/** Every leaflet in its columns: what stands in each, where they end, and what is clear for a punch. */

import { beforeAll, describe, expect, test } from 'vitest';
import { EDITIONS, type Edition } from '../../src/data/edition.ts';
import { printOn } from '../../src/documents.ts';
import { layOutFitting } from '../../src/layOutFitting.ts';
import { linesOf } from '../../src/leaflet/walk.ts';
import { LEAFLET_LAYOUTS } from '../../src/pageLayouts.ts';
import type { LaidOutNode } from '../../src/pdf/layOut.ts';
import { mm } from '../../src/typeset/points.ts';
import type { Tag } from '../../src/typeset/tag.ts';
import { realLeaflet } from '../pdf/realLeaflet.ts';
import { LANGUAGES } from '../support/builtSheets.ts';
import { realInputs, realMedicine } from '../support/real.ts';

/** A punch's holes end here in North America (centres at 1/2 inch, 9/32 inch wide); elsewhere at 15 mm (ISO 838). */
const HOLES_END = mm(16.3);
/** The other edge needs what any printer leaves white. */
const UNPRINTED = mm(12.7);
const PAGES = 4;
/** Points: boxes are rounded to whole ones. */
const ROUNDING = 1;
/** Points: a line, which the last columns may be longer than they need be. */
const LINE = 14;

type Text = Readonly<{ tag: Tag; lines: number; words: string }>;
/** Points, from the left edge of the page. */
type Span = Readonly<{ left: number; right: number }>;

const letters = (text: string): string => text.replace(/[\s\p{Cf}]/gu, '');

/** The texts in a box, top to bottom, each with all that has its tag; without the marks of lists. */
function textsIn(boxes: readonly LaidOutNode[]): Text[] {
  const texts = new Map<Tag, Text>();
  const visit = (node: LaidOutNode, around?: Tag): void => {
    const tag = (node.props?.['tag'] as Tag | undefined) ?? around;
    if (!node.lines) for (const child of node.children ?? []) visit(child, tag);
    else if (tag && tag.type !== 'Lbl') {
      const before = texts.get(tag);
      const words = letters(node.lines.map(({ string }) => string).join(''));
      texts.set(tag, {
        tag,
        lines: node.lines.length + (before?.lines ?? 0),
        words: tag.actual === undefined ? (before?.words ?? '') + words : letters(tag.actual),
      });
    }
  };
  for (const box of boxes) visit(box);
  return [...texts.values()];
}

/** The boxes in a page that are narrower than it, where they stand on it. */
function spansIn(node: LaidOutNode, pageWidth: number, offset = 0): Span[] {
  const { left = 0, width = 0 } = node.box ?? {};
  const own = width > 0 && width < pageWidth - 1 ? [{ left: offset + left, right: offset + left + width }] : [];
  const inside = node.lines || node.type === 'SVG' ? [] : (node.children ?? []);
  return [...own, ...inside.flatMap((child) => spansIn(child, pageWidth, offset + left))];
}

async function layOutLeaflet(edition: Edition, language: string): Promise<readonly LaidOutNode[]> {
  const { paper, stock } = realMedicine().editions[edition];
  const leaflet = realLeaflet('leaflet', edition, language);
  const [standard] = LEAFLET_LAYOUTS;
  if (!standard) throw new Error('the leaflet has no layout');
  const { figures } = realInputs();
  return (await layOutFitting(standard, { leaflet, figures, print: printOn(stock, paper) })).children ?? [];
}

describe.each(EDITIONS.flatMap((edition) => LANGUAGES.map((language) => [edition, language] as const)))(
  'the leaflet, %s in %s',
  (edition, language) => {
    const leaflet = realLeaflet('leaflet', edition, language);
    let pages: readonly LaidOutNode[];
    beforeAll(async () => {
      pages = await layOutLeaflet(edition, language);
    });
    /** The columns of a page, in reading order, with their rows. */
    const columnsOf = (page: LaidOutNode | undefined): readonly (readonly LaidOutNode[])[] =>
      (page?.children?.at(-1)?.children ?? []).map(({ children = [] }) => children);

    test(`has ${PAGES} pages at most, of two columns each`, () => {
      expect(pages.length).toBeLessThanOrEqual(PAGES);
      expect(pages.map((page) => columnsOf(page).length)).toEqual(pages.map(() => 2));
    });

    test('has each text of its sections once, in order, down the columns', () => {
      const sections = leaflet.children.flatMap((block) => (block.type === 'section' ? [block] : []));
      const wanted = sections.flatMap((section) => {
        const [head = '', ...rest] = linesOf([section]).map(letters);
        return [`${section.number}${head}`, ...rest];
      });
      const found = textsIn(pages.flatMap(columnsOf).flat());
      expect(found.map(({ words }) => words).join('\n')).toBe(wanted.join('\n'));
    });

    test('has no head alone at the foot of a column', () => {
      const columns = pages.flatMap(columnsOf).filter(({ length }) => length > 0); // page one may be full without any
      expect(columns.length).toBeGreaterThan(3);
      const last = columns.map((rows) => textsIn(rows).at(-1));
      expect(last.filter((text) => !text || /^H\d$/.test(text.tag.type))).toEqual([]);
    });

    test('has no single line of a longer text alone in a column', () => {
      const parts = new Map<Tag, Text[]>();
      for (const column of pages.flatMap(columnsOf)) {
        for (const text of textsIn(column)) parts.set(text.tag, [...(parts.get(text.tag) ?? []), text]);
      }
      const parted = [...parts.values()].filter(({ length }) => length > 1);
      expect(parted.filter((texts) => texts.some(({ lines }) => lines < 2))).toEqual([]);
    });

    test('ends its columns at about the same height on the last page', () => {
      const heights = columnsOf(pages.at(-1)).map((rows) =>
        rows.map(({ box }, index) => (rows[index + 1]?.box?.top ?? (box?.top ?? 0) + (box?.height ?? 0)) - (box?.top ?? 0)),
      );
      const rows = heights.flat();
      const tall = (some: readonly number[]) => some.reduce((sum, height) => sum + height, 0);
      const splits = rows.map((_, end) => Math.max(tall(rows.slice(0, end)), tall(rows.slice(end))));
      expect(Math.max(...heights.map(tall))).toBeLessThanOrEqual(Math.min(...splits) + LINE);
    });

    test('is clear where a punch goes: at the edge where reading begins on odd pages, and at the other on even ones', () => {
      for (const [index, page] of pages.entries()) {
        const width = page.box?.width ?? 0;
        const spans = spansIn(page, width);
        const free = {
          left: Math.min(...spans.map(({ left }) => left)),
          right: width - Math.max(...spans.map(({ right }) => right)),
        };
        const boundAtLeft = (index % 2 === 0) === (leaflet.direction === 'ltr');
        const [inner, outer] = boundAtLeft ? [free.left, free.right] : [free.right, free.left];
        expect(inner, `page ${index + 1}`).toBeGreaterThanOrEqual(HOLES_END - ROUNDING);
        expect(outer, `page ${index + 1}`).toBeGreaterThanOrEqual(UNPRINTED - ROUNDING);
        expect(inner, `page ${index + 1}`).toBeGreaterThan(outer);
      }
    });
  },
);

/** Lines of Nastaliq are half again as high as those of Latin, and words of Tamil half again as long. */
test.each(['ta', 'ur'])(
  'where four pages are too few, as in %s, the leaflet has five, each with text in its columns',
  async (language) => {
    const pages = await layOutLeaflet('us', language);
    expect(pages).toHaveLength(PAGES + 1);
    const [, ...others] = pages;
    for (const page of others) expect(textsIn(page.children?.at(-1)?.children ?? []).length).toBeGreaterThan(10);
  },
);
