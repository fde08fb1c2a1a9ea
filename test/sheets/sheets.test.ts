/** What the sheets beside the leaflet promise: one page, two pages, a figure for each step, a rotation that moves on. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { EDITIONS } from '../../src/data/edition.ts';
import type { DocumentName } from '../../src/documents.ts';
import { textOf } from '../../src/leaflet/inline.ts';
import type { Block, Illustrated, ListItem, Steps, Table } from '../../src/leaflet/node.ts';
import { blocksOf, linesOf } from '../../src/leaflet/walk.ts';
import { readBack } from '../../src/pdf/readBack.ts';
import { soundBuild } from '../pdf/realBuild.ts';
import { realLeaflet } from '../pdf/realLeaflet.ts';
import { sharedFolder } from '../support/project.ts';

const LANGUAGES = ['en', 'es', 'ar', 'zh-Hans'];
const PAGES = { 'injection-log': 2, 'side-effects-sheet': 1, 'storage-sheet': 1 } as const;

describe.each(['a4', 'letter'])('on %s', (paper) => {
  const output = path.join(sharedFolder(), paper);
  beforeAll(() => soundBuild({ documents: Object.keys(PAGES), languages: LANGUAGES, layouts: ['standard'], paper, output }));

  test.each(Object.entries(PAGES))('%s has just its pages (%i), in every edition and language', async (name, pages) => {
    for (const edition of EDITIONS)
      for (const language of LANGUAGES) {
        const read = await readBack(readFileSync(path.join(output, edition, language, `${name}.pdf`)));
        expect(read.pages, `${edition} ${language}`).toHaveLength(pages);
      }
  });

  test('the log has fourteen days on each page', async () => {
    const { pages } = await readBack(readFileSync(path.join(output, 'us', 'en', 'injection-log.pdf')));
    const days = pages.map(({ text }) =>
      [...text.matchAll(/(?<![\d.])(\d{1,2}) ?\n? ?[A-H](?![a-z])/g)].map((match) => Number(match[1])),
    );
    expect(days).toEqual([Array.from({ length: 14 }, (_, day) => day + 1), Array.from({ length: 14 }, (_, day) => day + 15)]);
  });
});

const blocks = (document: DocumentName, edition: (typeof EDITIONS)[number]): Block[] => [
  ...blocksOf(realLeaflet(document, edition, 'en').children),
];

describe('the log', () => {
  /** The regions of the body map. */
  const REGION: Readonly<Record<string, string>> = {
    A: 'thigh',
    B: 'thigh',
    C: 'belly',
    D: 'belly',
    E: 'buttock',
    F: 'buttock',
    G: 'arm',
    H: 'arm',
  };

  test.each(EDITIONS)('numbers 28 days (%s), and moves to another region each day', (edition) => {
    const tables = blocks('injection-log', edition).filter((block): block is Table => block.type === 'table');
    const rows = tables.flatMap(({ rows }) => rows.map(([day = [], place = []]) => [textOf(day), textOf(place)] as const));
    expect(rows.map(([day]) => day)).toEqual(Array.from({ length: 28 }, (_, day) => String(day + 1)));
    const places = rows.map(([, place]) => place);
    expect(new Set(places)).toEqual(new Set('ABCDEFGH'));
    // After day 28 the next sheet begins again.
    for (const [day, place] of places.entries()) {
      const next = places[day + 1] ?? places[0] ?? '';
      expect([REGION[place] === REGION[next], place], `day ${day + 1}`).toEqual([false, place]);
    }
    for (const [day, place] of places.entries()) expect(places.slice(day + 1, day + 8), `day ${day + 1}`).not.toContain(place);
  });

  test('names the places as the figure does, in its order', () => {
    const lines = linesOf(realLeaflet('injection-log', 'eu', 'en').children).filter((line) => /^[A-H] /.test(line));
    const sides = lines.map((line) => `${line[0]} ${/right|left/.exec(line)?.[0]} ${/thigh|belly|buttock|arm/.exec(line)?.[0]}`);
    expect(sides).toEqual([
      'A right thigh',
      'B left thigh',
      'C right belly',
      'D left belly',
      'E left buttock',
      'F right buttock',
      'G left arm',
      'H right arm',
    ]);
  });
});

describe('the injection guide', () => {
  const isSteps = (block: Block): block is Steps => block.type === 'steps';

  test.each(EDITIONS)('has a figure for each step (%s), and numbers the steps through', (edition) => {
    const all = blocks('injection-guide', edition);
    const beside = new Set(
      all
        .filter((block): block is Illustrated => block.type === 'illustrated')
        .flatMap(({ children }) => children.filter(isSteps)),
    );
    const steps = all.filter(isSteps);
    const bare = steps.flatMap((list) => (beside.has(list) ? [] : list.items.filter(({ figure }: ListItem) => !figure)));
    expect(bare.map(({ children }) => textOf(children))).toEqual([]);
    expect(steps.length).toBeGreaterThan(5);
    expect(steps.map(({ start }) => start)).toEqual(
      steps.map((_, index) => steps.slice(0, index).reduce((sum, { items }) => sum + items.length, 1)),
    );
  });

  test('measures part of a syringe in eu and gb, and not in us, which says to ask first', () => {
    const text = (edition: (typeof EDITIONS)[number]) =>
      linesOf(realLeaflet('injection-guide', edition, 'en').children).join('\n');
    for (const edition of ['eu', 'gb'] as const) expect(text(edition)).toContain('mark of your dose');
    expect(text('us')).not.toMatch(/mark of your dose|tiny drop/);
    expect(text('us')).toContain('If your dose is not a full syringe, do not inject yet.');
  });

  test('says of foam only what a source of the edition says', () => {
    const text = (edition: (typeof EDITIONS)[number]) =>
      linesOf(realLeaflet('injection-guide', edition, 'en').children).join('\n');
    expect(text('us')).toContain('Let it stand until it is clear.');
    for (const edition of ['eu', 'gb'] as const)
      expect(text(edition)).toContain('Do not use the syringe yet. Ask your pharmacist.');
  });
});

describe('the side-effects sheet', () => {
  test.each(EDITIONS)('has its bands in the order of their urgency (%s)', (edition) => {
    const kinds = blocks('side-effects-sheet', edition).flatMap((block) => (block.type === 'box' ? [block.kind] : []));
    expect(kinds).toEqual(['emergency', 'warning', 'note']);
  });
});
