/** The structure tree says in its order what the leaflet tree says, and what each text is: for who hears the sheet. */
import { describe, expect, it } from 'vitest';
import { EDITIONS, type Edition } from '../../src/data/edition.ts';
import type { DocumentName } from '../../src/documents.ts';
import { builtSheets, IN_ALL_LAYOUTS, LANGUAGES } from '../support/builtSheets.ts';
import { realLeaflet } from './realLeaflet.ts';
import { footerOf, readStructure, textsOf } from './structureTree.ts';

/** @param name of a file without its end: edition, language, document and layout */
async function bytesOf(name: string): Promise<Buffer> {
  const [edition, language] = name.split('/') as [Edition, string];
  return (await builtSheets(edition, language)).get(`${name}.pdf`) ?? Buffer.of();
}
const structureOf = async (name: string) => readStructure(await bytesOf(name));

/** The lines that say something, without their indents. A text that parts over pages is one element, and two lines here. */
const said = (structure: readonly string[]) =>
  structure.filter((line) => /: |^ *Figure /.test(line)).map((line) => line.trim().replace(/ lang=\S+?:/, ':'));

/** The second line of such an element goes on where the first one ends. */
function joinedOverPages(found: readonly string[], wanted: readonly string[]): string[] {
  const joined: string[] = [];
  for (const line of found) {
    const before = joined.at(-1);
    const whole = before === undefined ? '' : `${before} ${line.replace(/^\w+: /, '')}`;
    const role = /^\w+: /.exec(line)?.[0];
    if (before !== undefined && role && before.startsWith(role) && wanted[joined.length - 1]?.startsWith(whole))
      joined[joined.length - 1] = whole;
    else joined.push(line);
  }
  return joined;
}

/** Full-width marks bring their own white; whether pdf.js takes it for a space beside them says nothing. */
const withoutWhite = (line: string): string => line.replaceAll(/\s*([\u3000-\u303f\uff00-\uffef])\s*/g, '$1');

/** Documents and their files; those of the folded card are in an order of their own. */
const FILES: readonly (readonly [DocumentName, string])[] = [
  ['leaflet', 'leaflet'],
  ['leaflet', 'leaflet-large-print'],
  ['injection-guide', 'injection-guide'],
  ['injection-guide', 'injection-guide-large-print'],
  ['injection-log', 'injection-log'],
  ['side-effects-sheet', 'side-effects-sheet'],
  ['side-effects-sheet', 'side-effects-sheet-large-print'],
  ['storage-sheet', 'storage-sheet'],
  ['storage-sheet', 'storage-sheet-large-print'],
  ['wallet-card', 'wallet-card'],
  ['wallet-card', 'wallet-card-sheet'],
];
const cases = EDITIONS.flatMap((edition) =>
  FILES.filter(([, name]) => edition === IN_ALL_LAYOUTS || !name.endsWith('-large-print')).map(
    ([document, name]) => [edition, document, name] as const,
  ),
);

describe.each(LANGUAGES)('in %s', (language) => {
  it.each(cases)('%s, %s: %s has each text once, in its order and its role', async (edition, document, name) => {
    const tree = realLeaflet(document, edition, language);
    const footer = footerOf(tree).map(withoutWhite);
    const found = said(await structureOf(`${edition}/${language}/${name}`)).map(withoutWhite);
    const wanted = textsOf(tree).map(withoutWhite);
    expect(
      joinedOverPages(
        found.filter((line) => !footer.includes(line)),
        wanted,
      ),
    ).toEqual(wanted);
    expect(found.filter((line) => footer.includes(line))).toEqual(footer);
  });
});

describe.each(LANGUAGES)('a folded card in %s', (language) => {
  it.each(EDITIONS)('%s has each text once, in its role, page by page: front, back, and inside', async (edition) => {
    const tree = realLeaflet('folded-card', edition, language);
    const panels = tree.children.flatMap((block) => (block.type === 'part' ? block.children : [block]));
    const onPages = ['front', 'back', 'inside-start', 'inside-end'].flatMap((side) =>
      panels.filter((panel) => panel.type === 'panel' && panel.side === side),
    );
    expect(onPages).toHaveLength(4);
    const found = said(await structureOf(`${edition}/${language}/folded-card`)).map(withoutWhite);
    expect(found).toEqual(textsOf({ ...tree, children: onPages }).map(withoutWhite));
  });

  it('is read over its pages in the order of a book: the back, which is printed beside the front, comes last', async () => {
    const text = (await bytesOf(`eu/${language}/folded-card`)).toString('latin1');
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

it('the back of an Arabic card, in English, says that it is', async () => {
  const structure = await structureOf('us/ar/wallet-card');
  expect(structure.filter((line) => line.startsWith('  Sect'))).toEqual(['  Sect', '  Sect lang=en']);
});

it('a card is sections with headings, a box, paragraphs and a list', async () => {
  expect((await structureOf('eu/en/wallet-card')).slice(0, 13)).toEqual([
    'Document',
    '  Sect',
    '    H1: I use anakinra (Kineret)',
    '    P: Not yet checked',
    '    Div',
    '      H2: Emergency: call [112]',
    expect.stringMatching(/^ {6}P: I stop injecting/),
    expect.stringMatching(/^ {4}P: I may get infections/),
    '    Div',
    '      P: Name',
    '      P: Doctor',
    '      P: Emergency contact',
    'Document',
  ]);
});
