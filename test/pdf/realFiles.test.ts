/** What holds for every file of a whole build: the same bytes each time, its size, boxes, fonts, words and metadata. */
import path from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { missingWords } from '../../src/check/finishedPdf.ts';
import { EDITIONS } from '../../src/data/edition.ts';
import { directionOf, languageTag } from '../../src/data/language.ts';
import type { DocumentName } from '../../src/documents.ts';
import { linesOf } from '../../src/leaflet/walk.ts';
import { type ReadBack, readBack } from '../../src/pdf/readBack.ts';
import { STANDARD } from '../../src/typeset/look.ts';
import { filesIn } from '../cli/filesIn.ts';
import { buildInto } from '../cli/runLeaflets.ts';
import { READERS, shareInOrder, wordsOf } from '../specimen/readers.ts';
import { ROOT, sharedFolder } from '../support/project.ts';
import { describePageBreaks } from '../typeset/pageBreaks.ts';
import { boxesOf, fontsIn, openPdf } from './openPdf.ts';
import { soundBuild } from './realBuild.ts';
import { realLeaflet } from './realLeaflet.ts';

const LANGUAGES = ['en', 'es', 'ar'];
/** The cards on a sheet of the stocks of the editions. */
const CARDS = 10;
/** The strips of folded cards on a sheet. */
const STRIPS = 4;
const POINTS = { a4: [595.28, 841.89], letter: [612, 792] } as const;
/** Millimetres: Avery C32011-10 and Avery 5371. */
const CARD = { a4: { width: 85, height: 54 }, letter: { width: 88.9, height: 50.8 } } as const;
const PAPER = { us: 'letter', eu: 'a4', gb: 'a4' } as const;

const folder = sharedFolder();
let files: Map<string, Buffer>;
let again: Map<string, Buffer>;
beforeAll(async () => {
  const [once, twice] = [path.join(folder, 'once'), path.join(folder, 'elsewhere', 'twice')];
  const abroad = { cwd: ROOT, env: { TZ: 'Pacific/Auckland', LANG: 'tr_TR.UTF-8', LC_ALL: 'tr_TR.UTF-8' } };
  await Promise.all([soundBuild({ languages: LANGUAGES, output: once }), buildInto(twice, [], abroad)]);
  files = filesIn(once);
  again = filesIn(twice);
});

it('a second build, in another process, folder, time zone and locale, gives identical bytes in every file', () => {
  const english = [...files].filter(([name]) => name.includes('/en/'));
  expect(english).toHaveLength(EDITIONS.length * 13);
  expect(again.size).toBe(2 + english.length);
  for (const [name, bytes] of english) expect(again.get(name)?.equals(bytes), name).toBe(true);
});

const editionsAndLanguages = EDITIONS.flatMap((edition) => LANGUAGES.map((language) => [edition, language] as const));

describe.each(editionsAndLanguages)('%s in %s', (edition, language) => {
  const bytesOf = (name: string) => files.get(`${edition}/${language}/${name}.pdf`) ?? Buffer.of();
  const read = new Map<string, ReadBack>();
  beforeAll(async () => {
    for (const name of ['leaflet', 'wallet-card', 'wallet-card-sheet', 'folded-card'])
      read.set(name, await readBack(bytesOf(name)));
  });
  const pagesOf = (name: string) => read.get(name)?.pages ?? [];

  it('has leaflets and sheets of cards on the paper of the edition', () => {
    const [width, height] = POINTS[PAPER[edition]];
    for (const page of [...pagesOf('leaflet'), ...pagesOf('wallet-card-sheet'), ...pagesOf('folded-card')]) {
      expect(page.width).toBeCloseTo(width, 1);
      expect(page.height).toBeCloseTo(height, 1);
    }
    expect(pagesOf('wallet-card-sheet')).toHaveLength(2);
  });

  it('has cards of the stock of the edition, cut at their TrimBox, with 3 mm of bleed around it', () => {
    const { width, height } = CARD[PAPER[edition]];
    const bleed = 3;
    const inMillimetres = (key: Parameters<typeof boxesOf>[1]) =>
      boxesOf(bytesOf('wallet-card'), key).map((box) => box.map((points) => (points / 72) * 25.4));
    const near = (box: readonly number[]) => box.map((length) => expect.closeTo(length, 1));
    const whole = near([0, 0, width + 2 * bleed, height + 2 * bleed]);
    expect(inMillimetres('MediaBox')).toEqual([whole, whole]);
    expect(inMillimetres('BleedBox')).toEqual([whole, whole]);
    const trim = near([bleed, bleed, bleed + width, bleed + height]);
    expect(inMillimetres('TrimBox')).toEqual([trim, trim]);
  });

  it('has every font that it uses in the file', () => {
    for (const [name, { missingFonts }] of read) {
      expect(missingFonts, name).toEqual([]);
      const { described, embedded } = fontsIn(bytesOf(name));
      expect(described, name).toBeGreaterThan(0);
      expect(embedded, name).toBe(described);
    }
  });

  it.each<[string, DocumentName, number]>([
    ['leaflet', 'leaflet', 1],
    ['wallet-card', 'wallet-card', 1],
    ['wallet-card-sheet', 'wallet-card', CARDS],
    ['folded-card', 'folded-card', STRIPS],
  ])('prints every word of the %s', (name, document, copies) => {
    const texts = pagesOf(name).map(({ text }) => text);
    const tree = realLeaflet(document, edition, language);
    expect(missingWords(tree, texts, copies)).toEqual([]);
    const without = texts.map((text, page) => (page === 0 ? text.replace(/\banakinra\b/, '') : text));
    expect(missingWords(tree, without, copies), 'after one was taken away').toEqual(['anakinra']);
  });

  it.each<[string, DocumentName]>([
    ['leaflet', 'leaflet'],
    ['wallet-card', 'wallet-card'],
    ['folded-card', 'folded-card'],
  ])('says in the %s its title, its language and the day of the data', async (name, document) => {
    const { metadata } = await openPdf(bytesOf(name));
    const { title } = realLeaflet(document, edition, language);
    expect(title).not.toBe('');
    expect(metadata).toMatchObject({ Title: title, Language: language });
    expect([metadata.CreationDate, metadata.ModDate]).toEqual(['D:20261122000000Z', 'D:20261122000000Z']);
  });

  if (directionOf(languageTag(language)) === 'rtl') {
    it.each(Object.entries(READERS))('gives %s at least 97 %% of its words in reading order', async (_name, read) => {
      const words = wordsOf(linesOf(realLeaflet('leaflet', edition, language).children).join('\n'));
      const found = wordsOf((await read(bytesOf('leaflet'))).join('\n'));
      expect(shareInOrder(words, found)).toBeGreaterThanOrEqual(0.97);
    });
  }

  describe('the leaflet', () =>
    describePageBreaks(realLeaflet('leaflet', edition, language), STANDARD, () => bytesOf('leaflet')));
});
