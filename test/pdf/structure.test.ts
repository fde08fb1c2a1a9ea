/** The structure tree says in its order what the leaflet tree says, and what each text is: for who hears the sheet. */
import path from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { EDITIONS } from '../../src/data/edition.ts';
import type { DocumentName } from '../../src/documents.ts';
import { filesIn } from '../cli/filesIn.ts';
import { sharedFolder } from '../support/project.ts';
import { soundBuild } from './realBuild.ts';
import { realLeaflet } from './realLeaflet.ts';
import { footerOf, readStructure, textsOf } from './structureTree.ts';

const output = sharedFolder();
const alone = sharedFolder();
let files: Map<string, Buffer>;
beforeAll(async () => {
  await soundBuild({ languages: ['en', 'es', 'ar'], output });
  files = filesIn(output);
});

const structureOf = (name: string) => readStructure(files.get(`${name}.pdf`) ?? Buffer.of());

/** The lines that say something, without their indents. A text that parts over pages is one element, and two lines here. */
const said = (structure: readonly string[]) =>
  structure.filter((line) => /: |^ *Figure /.test(line)).map((line) => line.trim().replace(/ lang=\S+?:/, ':'));

const cases = EDITIONS.flatMap((edition) =>
  (['leaflet', 'wallet-card'] as const).flatMap((document): [string, DocumentName, string][] => [
    [edition, document, document],
    ...(document === 'wallet-card' ? [[edition, document, 'wallet-card-sheet'] as [string, DocumentName, string]] : []),
  ]),
) as [(typeof EDITIONS)[number], DocumentName, string][];

describe.each(['en', 'es', 'ar'])('in %s', (language) => {
  it.each(cases)('%s, %s: %s has each text once, in its order and its role', async (edition, document, name) => {
    const tree = realLeaflet(document, edition, language);
    const footer = footerOf(tree);
    const found = said(await structureOf(`${edition}/${language}/${name}`));
    expect(found.filter((line) => !footer.includes(line))).toEqual(textsOf(tree));
    expect(found.filter((line) => footer.includes(line))).toEqual(footer);
  });
});

describe.each(['en', 'es', 'ar'])('a folded card in %s', (language) => {
  it.each(EDITIONS)('%s has each text once, in its role, page by page: front, back, and inside', async (edition) => {
    const tree = realLeaflet('folded-card', edition, language);
    const panels = tree.children.flatMap((block) => (block.type === 'part' ? block.children : [block]));
    const onPages = ['front', 'back', 'inside-start', 'inside-end'].flatMap((side) =>
      panels.filter((panel) => panel.type === 'panel' && panel.side === side),
    );
    expect(onPages).toHaveLength(4);
    const found = said(await structureOf(`${edition}/${language}/folded-card`));
    expect(found).toEqual(textsOf({ ...tree, children: onPages }));
  });

  it('is read over its pages in the order of a book: the back, which is printed beside the front, comes last', () => {
    const text = files.get(`eu/${language}/folded-card.pdf`)?.toString('latin1') ?? '';
    const object = (id: string) => new RegExp(`\\n${id} 0 obj\\n<<(.*?)\\nendobj`, 's').exec(text)?.[1] ?? '';
    const kids = (dictionary: string) => [...(/\/K \[(.*?)\]/s.exec(dictionary)?.[1] ?? '').matchAll(/(\d+) 0 R/g)];
    const root = /\/S \/Document\n.*?\nendobj/s.exec(text)?.[0] ?? '';
    const sections = kids(root).map(([, id = '']) => object(id));
    // Each section opens with a heading, which says its page.
    const pages = sections.map((section) => /\/Pg (\d+) 0 R/.exec(object(kids(section)[0]?.[1] ?? ''))?.[1]);
    const [outside, inside] = pages;
    expect(outside).toMatch(/^\d+$/);
    expect(inside).not.toBe(outside);
    expect(pages).toEqual([outside, inside, inside, outside]);
  });
});

it('a leaflet in Chinese has each text once, in its order and its role', async () => {
  const folder = path.join(alone, 'made');
  await soundBuild({ languages: ['zh-Hans'], editions: ['eu'], documents: ['leaflet'], layouts: ['standard'], output: folder });
  const tree = realLeaflet('leaflet', 'eu', 'zh-Hans');
  const footer = footerOf(tree);
  const found = said(await readStructure(filesIn(folder).get('eu/zh-Hans/leaflet.pdf') ?? Buffer.of()));
  expect(found.filter((line) => !footer.includes(line))).toEqual(textsOf(tree));
  expect(found.filter((line) => footer.includes(line))).toEqual(footer);
});

it('the back of an Arabic card, in English, says that it is', async () => {
  const structure = await structureOf('us/ar/wallet-card');
  expect(structure.filter((line) => line.startsWith('  Sect'))).toEqual(['  Sect', '  Sect lang=en']);
});

it('a card is sections with headings, a box, paragraphs and a list', async () => {
  expect((await structureOf('eu/en/wallet-card')).slice(0, 14)).toEqual([
    'Document',
    '  Sect',
    '    H1: I use anakinra (Kineret)',
    '    Div',
    '      H2: Emergency: call [112]',
    expect.stringMatching(/^ {6}P: I stop injecting/),
    expect.stringMatching(/^ {4}P: I may get infections/),
    '    Div',
    '      P: Name',
    '      P: Lot',
    '      P: Emergency contact',
    '      P: Doctor',
    '      P: Pharmacy phone',
    'Document',
  ]);
});
