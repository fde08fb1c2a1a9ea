/** A sheet in two languages: each text beside its twin, and a structure tree that says both, in one order and each in its language. */
import { beforeAll, describe, expect, it } from 'vitest';
import { missingWords } from '../../src/check/finishedPdf.ts';
import { directionOf, languageTag } from '../../src/data/language.ts';
import { type Inline, textOf } from '../../src/leaflet/inline.ts';
import type { Block, Field, Leaflet, ListItem } from '../../src/leaflet/node.ts';
import { pairUp, twinOf } from '../../src/leaflet/twins.ts';
import { blocksOf, childrenOf } from '../../src/leaflet/walk.ts';
import { readBack } from '../../src/pdf/readBack.ts';
import { filesIn } from '../cli/filesIn.ts';
import { builtSheets, IN_ALL_LAYOUTS } from '../support/builtSheets.ts';
import { sharedFolder } from '../support/project.ts';
import { type Leaf, leavesOf } from './leavesOf.ts';
import { openPdf } from './openPdf.ts';
import { soundBuild } from './realBuild.ts';
import { realLeaflet } from './realLeaflet.ts';
import { readStructure } from './structureTree.ts';

const LANGUAGES = ['es', 'ar', 'zh-Hans'];
const EDITIONS = [IN_ALL_LAYOUTS];
/** A word of the first page in each language. */
const WORD_OF: Readonly<Record<string, RegExp>> = { es: /bloquea/, ar: /صيدليتك/, 'zh-Hans': /药房/ };

it('is made of every document of pages, for every language but the source', async () => {
  const output = sharedFolder();
  await soundBuild({
    editions: ['eu'],
    languages: ['en', 'es'],
    documents: ['leaflet', 'wallet-card'],
    layouts: ['bilingual'],
    output,
  });
  expect([...filesIn(output).keys()].filter((name) => name.endsWith('.pdf'))).toEqual(['eu/es/leaflet-bilingual.pdf']);
  const sheets = [...(await builtSheets('us', 'es')).keys()].filter((name) => name.endsWith('-bilingual.pdf'));
  const documents = ['injection-guide', 'injection-log', 'leaflet', 'side-effects-sheet', 'storage-sheet'];
  expect(sheets).toEqual(documents.map((document) => `us/es/${document}-bilingual.pdf`));
});

const plain = (nodes: readonly Inline[]): string =>
  textOf(nodes)
    .replaceAll(/\p{Bidi_Control}/gu, '')
    .replaceAll(/\s+/g, ' ')
    .trim();

/** The texts that the structure tree must say, in its order: the source's words, then the target's; a label once. */
function textsOfBoth(source: Leaflet, target: Leaflet): Readonly<{ body: string[]; footer: string[] }> {
  const { twins } = pairUp(source, target);
  const both = (role: string, one: readonly Inline[], other: readonly Inline[], number = '') => [
    `${role} en: ${number}${plain(one)}`,
    `${role}: ${number}${plain(other)}`,
  ];
  const item = (label: string) => (one: ListItem) => [`Lbl: ${label}`, ...both('P', one.children, twinOf(twins, one).children)];
  const field = (one: Field): string[] => {
    const other = twinOf(twins, one);
    return one.type === 'blank' && other.type === 'blank' ? both('P', one.label, other.label) : [];
  };
  const ofBlock = (block: Block): string[] => {
    switch (block.type) {
      case 'heading':
        return both('Span', block.children, twinOf(twins, block).children);
      case 'paragraph':
        return both('P', block.children, twinOf(twins, block).children);
      case 'list':
        return block.items.flatMap(item('•'));
      case 'steps':
        return block.items.flatMap((one, index) => item(String(block.start + index))(one));
      case 'section':
        return [
          ...both('Span', block.heading.children, twinOf(twins, block).heading.children, `${block.number} `),
          ...block.children.flatMap(ofBlock),
        ];
      case 'pharmacy':
        return [...ofBlock(block.heading), ...block.fields.flatMap(field)];
      default:
        return childrenOf(block).flatMap(ofBlock);
    }
  };
  const footer = source.children.flatMap((block) =>
    block.type === 'furniture' && block.place === 'footer' ? block.children.slice(0, -1) : [],
  );
  const body = source.children.filter(({ type }) => type !== 'furniture');
  return { body: body.flatMap(ofBlock), footer: footer.flatMap(ofBlock) };
}

/** What the leaves say. A bullet and the number of a step are labels; a heading's number may be a run of its own. */
const saidBy = (leaves: readonly Leaf[]): string[] =>
  leaves.map(({ role, language, text }) => `${role}${language && ` ${language}`}: ${text.replaceAll(/\s+/g, ' ').trim()}`);

const loosely = (line: string) => line.replaceAll(/\s+/g, '');

describe.each(EDITIONS.flatMap((edition) => LANGUAGES.map((language) => [edition, language] as const)))(
  '%s in %s',
  (edition, language) => {
    const bytes = () => files.get(`${edition}/${language}/leaflet-bilingual.pdf`) ?? Buffer.of();
    const target = realLeaflet('leaflet', edition, language);
    const source = realLeaflet('leaflet', edition, 'en');
    let files: ReadonlyMap<string, Buffer>;
    let leaves: Leaf[];
    beforeAll(async () => {
      files = await builtSheets(edition, language);
      leaves = await leavesOf(bytes());
    });
    /** The source's texts with the target's, which follow them in the tree. */
    const pairs = () =>
      leaves.flatMap((leaf, index): [Leaf, Leaf][] => {
        const next = leaves.slice(index + 1).find(({ role }) => role === leaf.role);
        return leaf.language === 'en' && next ? [[leaf, next]] : [];
      });

    it('the structure tree says each text in both languages, the source first, in the order of the trees', () => {
      const { body, footer } = textsOfBoth(source, target);
      const found = saidBy(leaves);
      const inFooter = footer.map(loosely); // it is the last in the tree, and stands on the first page
      expect(found.filter((line) => !inFooter.includes(loosely(line))).map(loosely)).toEqual(body.map(loosely));
      expect(found.filter((line) => inFooter.includes(loosely(line))).map(loosely)).toEqual(inFooter);
    });

    it('each text has its first line at the height of its twin, on the same page', () => {
      expect(pairs().length).toBeGreaterThan(100);
      const apart = pairs().filter(([one, other]) => one.page !== other.page || Math.abs(one.baseline - other.baseline) > 0.5);
      expect(apart.map(([one, other]) => `${one.baseline - other.baseline}: ${one.text} | ${other.text}`)).toEqual([]);
    });

    it('the source stands on the left and the target on the right, and each begins at its own edge of the page', async () => {
      const { width = 0 } = (await readBack(bytes())).pages[0] ?? {};
      const labels = pairs().filter(([{ page }], index) => page > 1 && index > 0);
      for (const [one, other] of labels) {
        expect(one.right, one.text).toBeLessThan(width / 2);
        expect(other.left, other.text).toBeGreaterThan(width / 2);
      }
      const begins = directionOf(languageTag(language)) === 'rtl' ? 'right' : 'left';
      const outermost = (side: 'left' | 'right') => labels.map(([, other]) => other[side]);
      const spread = new Set(outermost(begins).map((edge) => Math.round(edge / 4)));
      const ragged = new Set(outermost(begins === 'left' ? 'right' : 'left').map((edge) => Math.round(edge / 4)));
      expect(spread.size, 'the edge where the target begins is even').toBeLessThan(ragged.size);
    });

    it('has the elements of the sheet in one language: as many headings and items', async () => {
      const structure = (await readStructure(bytes())).map((line) => line.trim());
      const roles = (...names: string[]) => structure.filter((line) => names.some((name) => line.split(/[ :]/)[0] === name));
      const blocks = [...blocksOf(target.children)];
      expect(roles('H1', 'H2', 'H3')).toHaveLength(blocks.filter(({ type }) => type === 'heading').length);
      const items = blocks.flatMap((block) => (block.type === 'list' || block.type === 'steps' ? block.items : []));
      expect(leaves.filter(({ role }) => role === 'Lbl')).toHaveLength(items.length);
    });

    it('has every word of both trees, and misses one that is taken away from either', async () => {
      const texts = (await readBack(bytes())).pages.map(({ text }) => text);
      expect(missingWords(target, texts, 1, source)).toEqual([]);
      const without = (word: RegExp) => texts.map((text, page) => (page === 0 ? text.replace(word, '') : text));
      expect(missingWords(target, without(/inflammation/), 1, source).join()).toMatch(/^inflammation\W?$/);
      expect(missingWords(target, without(WORD_OF[language] ?? /$/), 1, source)).toHaveLength(1);
    });

    it('says that its language is the target, and has both in header and footer of every page', async () => {
      const { metadata, runs, pages, height } = await openPdf(bytes());
      expect(metadata.Language).toBe(language);
      for (let page = 1; page <= pages; page++) {
        const own = runs.filter((run) => run.page === page);
        const footer = own
          .filter(({ y }) => y > height - 130)
          .map(({ text }) => text)
          .join(' ');
        expect(footer).toContain('This sheet is for education');
        expect(footer).toContain(`Page ${page} of ${pages}`);
        expect(
          own
            .filter(({ y }) => y < 60)
            .map(({ text }) => text)
            .join(' '),
        ).toContain('Patient information');
      }
    });
  },
);
