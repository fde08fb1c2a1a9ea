/** A section parts over pages only between rows, and no row leaves a heading or a single piece alone. */
import { describe, expect, it } from 'vitest';
import { EDITIONS } from '../../src/data/edition.ts';
import { textOf } from '../../src/leaflet/inline.ts';
import type { Block, Heading, ListItem, Section } from '../../src/leaflet/node.ts';
import { blocksOf, inlinesOf } from '../../src/leaflet/walk.ts';
import { type Content, type Row, sectionRows } from '../../src/typeset/block/rows.ts';
import { BILINGUAL, IN_COLUMN, LARGE_PRINT, STANDARD } from '../../src/typeset/look.ts';
import { realLeaflet } from '../pdf/realLeaflet.ts';

const text = (value: string) => [{ type: 'text', value } as const];
const heading = (value: string): Heading => ({ type: 'heading', level: 3, children: text(value) });
const paragraph = (value: string): Block => ({ type: 'paragraph', children: text(value) });
const items = (values: string): ListItem[] => values.split(' ').map((value) => ({ type: 'item', children: text(value) }));
const LONG = 'too-long-for-two-columns-in-a-section';
/** One long item keeps the list out of columns. */
const list = (values: string): Block => ({ type: 'list', items: items(`${values} ${LONG}`) });
const steps = (values: string, start = 1): Block => ({ type: 'steps', start, items: items(values) });
const warning: Block = { type: 'box', kind: 'warning', children: [heading('Warning')] };
const section = (...children: Block[]): Section => ({
  type: 'section',
  id: 'storage',
  number: 1,
  heading: heading('Head'),
  children,
});

/** Rows as text: the side head, then the pieces; the last row of a topic ends with a full stop. */
const outline = (rows: readonly Row[]): string[] =>
  rows.map((row) => {
    if (row.type === 'box') return `[${row.box.kind}]`;
    const head = row.heading ? `${textOf(row.heading.children)}: ` : '';
    return `${head}${row.content.map(piece).join(' ')}${row.last ? '.' : ''}`;
  });
const piece = (content: Content): string => {
  if (content.type === 'paragraph') return textOf(content.children);
  if (content.type !== 'items') return `<${content.type}>`;
  return content.items
    .map((item, i) => `${content.start === undefined ? '' : content.start + i}${textOf(item.children)}`)
    .join('/');
};
const rowsOf = (...children: Block[]) => outline(sectionRows(section(...children), STANDARD));

describe('the rows of a section', () => {
  it('keep a heading with the first two pieces under it, and the last two together', () => {
    expect(rowsOf(heading('A'), list('a b c d'))).toEqual(['A: a b', 'c', `d ${LONG}.`]);
    expect(rowsOf(heading('A'), paragraph('p'), list('a b c d'), paragraph('q'))).toEqual([
      'A: p a',
      'b',
      'c',
      'd',
      `${LONG} q.`,
    ]);
  });

  it('keep two pairs and nothing between them of four pieces', () =>
    expect(rowsOf(heading('A'), list('a b c'))).toEqual(['A: a b', `c ${LONG}.`]));

  it('keep a third piece beside a head of three lines', () =>
    expect(rowsOf(heading('If you forget a dose or inject'), list('a b c d e'))).toEqual([
      'If you forget a dose or inject: a b c',
      'd',
      `e ${LONG}.`,
    ]));

  it('keep up to three pieces whole', () => {
    expect(rowsOf(heading('A'), list('a b'))).toEqual([`A: a b ${LONG}.`]);
    expect(rowsOf(heading('A'), paragraph('p'))).toEqual(['A: p.']);
  });

  it('begin anew with each heading', () =>
    expect(rowsOf(paragraph('p'), heading('A'), paragraph('q'), heading('B'), paragraph('r'))).toEqual(['p.', 'A: q.', 'B: r.']));

  it('let a box stand alone, and what follows it begin without a head', () =>
    expect(rowsOf(heading('A'), paragraph('p'), warning, paragraph('q'), warning)).toEqual([
      'A: p.',
      '[warning]',
      'q.',
      '[warning]',
    ]));

  it('keep the numbers of steps', () =>
    expect(rowsOf(heading('A'), steps('a b c d e', 7))).toEqual(['A: 7a 8b', '9c', '10d 11e.']));

  it('keep a list that runs in two columns whole', () =>
    expect(rowsOf(heading('A'), { type: 'list', items: items('a b c d e f') })).toEqual(['A: a/b/c/d/e/f.']));
});

const LOOKS = { 'in columns': IN_COLUMN, 'in large print': LARGE_PRINT, 'in two languages': BILINGUAL } as const;

describe.each(EDITIONS.flatMap((edition) => Object.entries(LOOKS).map(([name, look]) => [edition, name, look] as const)))(
  'in the %s leaflet %s',
  (edition, _name, look) => {
    const sections = ['en', 'es'].flatMap((language) =>
      [...blocksOf(realLeaflet('leaflet', edition, language).children)].filter(
        (block): block is Section => block.type === 'section',
      ),
    );

    it('no row holds a heading alone', () => {
      expect(sections).toHaveLength(2 * 6);
      for (const row of sections.flatMap((one) => sectionRows(one, look)))
        if (row.type === 'text') expect(row.content).not.toEqual([]);
    });

    it('the rows hold all that the section holds, in order', () => {
      for (const one of sections) {
        const inRows = sectionRows(one, look).flatMap((row): Block[] =>
          row.type === 'box' ? [row.box] : [...(row.heading ? [row.heading] : []), ...row.content.map(asBlock)],
        );
        expect(inRows.flatMap(inlinesOf)).toEqual(one.children.flatMap(inlinesOf));
      }
    });
  },
);

const asBlock = (content: Content): Block =>
  content.type === 'figures'
    ? (content.figures[0] as Block)
    : content.type === 'items'
      ? { type: 'list', items: content.items }
      : content;
