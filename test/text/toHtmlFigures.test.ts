/** Figures, text beside them, and forms as HTML: each figure named by its description, each form with its heads. */
import { describe, expect, test } from 'vitest';
import { EDITIONS } from '../../src/data/edition.ts';
import type { Inline } from '../../src/leaflet/inline.ts';
import type { Block, Figure } from '../../src/leaflet/node.ts';
import { realLeaflet } from '../pdf/realLeaflet.ts';
import { attribute, elementsOf, htmlOf, inBody, named, outline, parsed, textOf } from './html.ts';
import { heading, item, list, paragraph, steps, text, tree } from './trees.ts';

const WORDS = `A "carton" & a < b > 'c'`;
const SVG = '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 10 10"><path d="M0 0H10"/></svg>';
const figures = new Map([['carton', SVG]]);
const figure: Figure = { type: 'figure', name: 'carton', description: [text(WORDS)] };
/** The name is escaped as an attribute is; the parser gives it back as it was written. */
const NAMED = `svg.figure role=img aria-label=${WORDS} focusable=false xmlns=http://www.w3.org/2000/svg viewBox=0 0 10 10`;

const mainOf = (...children: Block[]) => inBody(htmlOf(tree(children), { figures }), 'main');
const linesOf = (...children: Block[]) => outline(mainOf(...children)).trimEnd();

describe('a figure', () => {
  test('is a drawing with its description as its name, with quotes, ampersands and less-than signs in it', () => {
    expect(linesOf(figure)).toBe(NAMED);
    expect(htmlOf(tree([figure]), { figures })).toContain('aria-label="A &quot;carton&quot; &amp; a &lt; b &gt; &#39;c&#39;"');
  });

  test('has no isolates in its name, which is an attribute of one direction', () => {
    const arabic: Figure = { ...figure, description: [text('علبة \u2068Kineret\u2069')] };
    const [svg] = named(parsed(htmlOf(tree([arabic], 'ar'), { figures })), 'svg');
    expect(svg && attribute(svg, 'aria-label')).toBe('علبة Kineret');
  });

  test.each([
    ['a step', { ...steps(3), items: [item('Wash.'), { ...item('Take it out.'), figure }] } as Block, 'ol'],
    ['an item of a list', { ...list(), items: [item('Wash.'), { ...item('Take it out.'), figure }] } as Block, 'ul'],
  ])('stands in %s with its words', (_where, block, name) => {
    const [holder] = named(mainOf(block), name);
    const [plain, illustrated] = holder ? named(holder, 'li') : [];
    expect(plain && [plain.attrs, textOf(plain)]).toEqual([[], 'Wash.']);
    expect(illustrated && attribute(illustrated, 'class')).toBe('illustrated');
    expect(illustrated?.childNodes.map(({ nodeName }) => nodeName)).toEqual(['span', 'svg']);
    expect(illustrated && textOf(illustrated)).toBe('Take it out.');
  });

  test('stands before the text that it belongs to', () => {
    expect(linesOf({ type: 'illustrated', figure, children: [paragraph('Keep it cold.'), list('always')] })).toBe(
      ['div.illustrated', `  ${NAMED}`, '  div', '    p: Keep it cold.', '    ul', '      li: always'].join('\n'),
    );
  });
});

test('a form is a table with heads over its columns and beside its rows, and empty cells to write in', () => {
  const cell = (value: string): readonly Inline[] => (value ? [text(value)] : []);
  const head = ['Day', 'Dose < 100 "mg"'].map(cell);
  const table: Block = { type: 'table', head, rows: [['1', ''].map(cell), ['', 'x & y'].map(cell)] };
  const [element] = named(mainOf(heading(2, 'Log'), table), 'table');
  const rows = element ? named(element, 'tr') : [];
  const cells = rows.map((row) =>
    elementsOf(row)
      .filter(({ tagName }) => /^t[hd]$/.test(tagName))
      .map((one) => [one.tagName, attribute(one, 'scope'), textOf(one)].filter((part) => part !== undefined).join(' ')),
  );
  expect(cells).toEqual([
    ['th col Day', 'th col Dose < 100 "mg"'],
    ['th row 1', 'td '],
    ['td ', 'td x & y'],
  ]);
  expect(rows.map(({ parentNode }) => parentNode?.nodeName)).toEqual(['thead', 'tbody', 'tbody']);
});

describe.each(EDITIONS)('in the sheets of the %s edition', (edition) => {
  const DRAWN = ['leaflet', 'injection-guide', 'injection-log', 'side-effects-sheet', 'storage-sheet'] as const;

  test.each(DRAWN)('%s: every drawing has a name or is decoration, and every figure of the tree is there', (document) => {
    const leaflet = realLeaflet(document, edition, 'en');
    const drawings = named(parsed(htmlOf(leaflet)), 'svg');
    const [images, icons] = [drawings.filter((one) => attribute(one, 'role') === 'img'), drawings].map((all) =>
      all.map((one) => attribute(one, 'aria-label') ?? attribute(one, 'aria-hidden')),
    );
    expect(images?.every((name) => name && name.length > 5)).toBe(true);
    expect(icons?.filter((name) => !name)).toEqual([]);
    const inTree = JSON.stringify(leaflet).match(/"type":"figure"/g) ?? [];
    expect(images).toHaveLength(inTree.length);
  });
});
