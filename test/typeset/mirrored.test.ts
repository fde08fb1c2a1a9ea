/** A right-to-left sheet is the mirror image of a left-to-right one: columns, bullets, steps, boxes and page furniture. */
import { describe, expect, test } from 'vitest';
import { printOn } from '../../src/documents.ts';
import type { Leaflet } from '../../src/leaflet/node.ts';
import { heightsOf, type LaidOutNode, layOut } from '../../src/pdf/layOut.ts';
import { PAPER_SIZES } from '../../src/typeset/sheet/paper.ts';
import { typesetCard } from '../../src/typeset/typesetCard.tsx';
import { typesetColumns } from '../../src/typeset/typesetColumns.tsx';
import { typesetLeaflet } from '../../src/typeset/typesetLeaflet.tsx';
import { realLeaflet } from '../pdf/realLeaflet.ts';
import { realInputs } from '../support/real.ts';

type Element = Parameters<typeof layOut>[0];
type Typeset = (leaflet: Leaflet) => Element | Promise<Element>;

const leaflet: Typeset = (tree) => typesetColumns(tree, PAPER_SIZES.a4, realInputs().figures, heightsOf);
const sheet: Typeset = (tree) => typesetLeaflet(tree, PAPER_SIZES.a4, realInputs().figures, heightsOf);
const { stock } = printOn('avery-c32011-10', 'a4');
const card: Typeset = (tree) => typesetCard(tree, stock, realInputs().figures);

/** Points: boxes are rounded to whole ones. */
const ROUNDING = 2;

/** Each box of a page by its way down the tree: its type, and how far it is from the edge where reading begins, to the edge where it ends. */
function boxesFromStart(
  node: LaidOutNode,
  around: number,
  rightToLeft: boolean,
  offset = 0,
  way = '',
): [string, number, number][] {
  const { left = 0, width = 0 } = node.box ?? {};
  const x = offset + left;
  const start = rightToLeft ? around - x - width : x;
  const children = node.lines || node.type === 'SVG' ? [] : (node.children ?? []);
  const own = `${way}/${node.type}`;
  return [
    [own, start, start + width],
    ...children.flatMap((child, index) => boxesFromStart(child, around, rightToLeft, x, `${own}${index}`)),
  ];
}

/** English both times, so that the lines are the same ones. */
async function pagesIn(direction: 'ltr' | 'rtl', tree: Leaflet, typeset: Typeset) {
  const turned = {
    ...tree,
    direction,
    children: tree.children.map((block) => (block.type === 'part' ? { ...block, direction } : block)),
  };
  const { children: pages = [] } = await layOut(await typeset(turned));
  return pages.map((page) => boxesFromStart(page, page.box?.width ?? 0, direction === 'rtl'));
}

describe.each([
  ['the leaflet', 'leaflet', leaflet],
  ['the injection guide', 'injection-guide', sheet],
  ['the injection log, with its table', 'injection-log', sheet],
  ['the wallet card', 'wallet-card', card],
] as const)('%s', (_name, document, typeset) => {
  test('has every box as far from the right as it has it from the left otherwise', async () => {
    const tree = realLeaflet(document, 'eu', 'en');
    const [ltr, rtl] = [await pagesIn('ltr', tree, typeset), await pagesIn('rtl', tree, typeset)];
    expect(rtl.length).toBe(ltr.length);
    const moved = ltr.flat().flatMap(([way, start, end], index) => {
      const [itsWay, itsStart = 0, itsEnd = 0] = rtl.flat()[index] ?? [];
      const stays = way === itsWay && Math.abs(start - itsStart) <= ROUNDING && Math.abs(end - itsEnd) <= ROUNDING;
      return stays ? [] : [`${way}: ${start}–${end}, mirrored ${itsWay}: ${itsStart}–${itsEnd}`];
    });
    expect(moved).toEqual([]);
  });
});
