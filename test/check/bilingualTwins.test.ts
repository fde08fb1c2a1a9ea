/** Two trees of one sheet pair up node by node; where one has another shape, it is told under which heading, and what stands there. */
import { describe, expect, it } from 'vitest';
import { bilingualTwins } from '../../src/check/bilingualTwins.ts';
import { EDITIONS } from '../../src/data/edition.ts';
import { languageTag } from '../../src/data/language.ts';
import { formatDiagnostic } from '../../src/diagnostic.ts';
import type { Block, Leaflet, ListItem } from '../../src/leaflet/node.ts';
import { pairUp, twinOf } from '../../src/leaflet/twins.ts';
import { blocksOf } from '../../src/leaflet/walk.ts';
import { realLeaflet } from '../pdf/realLeaflet.ts';

const text = (value: string) => [{ type: 'text', value } as const];
const heading = (value: string): Block => ({ type: 'heading', level: 2, children: text(value) });
const paragraph: Block = { type: 'paragraph', children: text('a paragraph') };
const items = (count: number): ListItem[] => Array.from({ length: count }, () => ({ type: 'item', children: text('an item') }));
const list = (count: number): Block => ({ type: 'list', items: items(count) });
const steps = (count: number, start = 1): Block => ({ type: 'steps', start, items: items(count) });
const tree = (language: string, ...children: Block[]): Leaflet => ({
  type: 'leaflet',
  document: 'leaflet',
  edition: 'eu',
  language: languageTag(language),
  direction: 'ltr',
  title: 'Title',
  children,
});

const told = (source: Block[], target: Block[]) =>
  bilingualTwins(tree('en', ...source), tree('es', ...target), { file: 'templates/leaflet.md.hbs' }).map(formatDiagnostic);

describe('what is told', () => {
  it('is nothing, where both have one shape', () =>
    expect(told([heading('Store it'), list(3), paragraph], [heading('Guárdelo'), list(3), paragraph])).toEqual([]));

  it.each<[string, Block[], Block[], string]>([
    ['an item more', [heading('Store it'), list(3)], [heading('Guárdelo'), list(4)], 'a list of 3 in en, but a list of 4 in es'],
    [
      'a paragraph for a list',
      [heading('Store it'), list(3)],
      [heading('Guárdelo'), paragraph],
      'a list in en, but a paragraph in es',
    ],
    ['steps from another number', [heading('Store it'), steps(2)], [heading('Guárdelo'), steps(2, 3)], 'steps from 1 in en'],
    [
      'another box',
      [heading('Store it'), { type: 'box', kind: 'warning', children: [paragraph] }],
      [heading('G'), { type: 'box', kind: 'note', children: [paragraph] }],
      'a warning box in en, but a note box in es',
    ],
  ])('%s', (_what, source, target, message) => {
    const [first = '', ...others] = told(source, target);
    expect(others).toEqual([]);
    expect(first).toContain('error [bilingual-twins] templates/leaflet.md.hbs: under "Store it" there is ');
    expect(first).toContain(message);
    expect(first).toMatch(/\n {2}hint: .*locales\/es/);
  });

  it('a block more at the end of the sheet', () =>
    expect(told([paragraph], [paragraph, paragraph])[0]).toContain('at its beginning there is a sheet of 1 blocks in en'));
});

describe.each(EDITIONS)('the real leaflet of edition %s', (edition) => {
  it.each(['es', 'ar'])('has one shape in en and %s', (language) => {
    const [source, target] = [realLeaflet('leaflet', edition, 'en'), realLeaflet('leaflet', edition, language)];
    const { twins, unlike } = pairUp(source, target);
    expect(unlike).toEqual([]);
    const unpaired = blocksOf(source.children.filter(({ type }) => type !== 'furniture')); // a band is in both languages already
    for (const block of unpaired) expect(twinOf(twins, block).type).toBe(block.type);
  });
});
