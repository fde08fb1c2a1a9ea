/** What holds for every file of a whole build: the same bytes each time, its size, boxes, fonts, words and metadata. */
import path from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { missingWords } from '../../src/check/finishedPdf.ts';
import { SOURCE_LANGUAGE } from '../../src/check/source.ts';
import { EDITIONS, type Edition } from '../../src/data/edition.ts';
import { directionOf, languageTag } from '../../src/data/language.ts';
import type { DocumentName } from '../../src/documents.ts';
import { linesOf } from '../../src/leaflet/walk.ts';
import { type ReadBack, readBack } from '../../src/pdf/readBack.ts';
import { filesIn } from '../cli/filesIn.ts';
import { runLeaflets } from '../cli/runLeaflets.ts';
import { READERS, shareInOrder, wordsOf } from '../specimen/readers.ts';
import { builtSheets, IN_ALL_LAYOUTS, LANGUAGES } from '../support/builtSheets.ts';
import { ROOT, temporaryFolder } from '../support/project.ts';
import { boxesOf, fontsIn, openPdf } from './openPdf.ts';
import { realLeaflet } from './realLeaflet.ts';

/** The cards on a sheet of the stocks of the editions. */
const CARDS = 10;
/** The strips of folded cards on a sheet. */
const STRIPS = 4;
const POINTS = { a4: [595.28, 841.89], letter: [612, 792] } as const;
/** Millimetres: Avery C32011-10 and Avery 5371. */
const CARD = { a4: { width: 85, height: 54 }, letter: { width: 88.9, height: 50.8 } } as const;
const PAPER = { us: 'letter', eu: 'a4', gb: 'a4' } as const;

type File = Readonly<{ name: string; document: DocumentName; kind: 'standard' | 'large-print' | 'bilingual'; copies: number }>;
const onPages = (document: DocumentName): File[] =>
  (['standard', 'large-print', 'bilingual'] as const).map((kind) => ({
    ...{ document, kind, copies: 1 },
    name: kind === 'standard' ? document : `${document}-${kind}`,
  }));
const LOG = onPages('injection-log').filter(({ kind }) => kind !== 'large-print');
const ON_PAPER = [
  ...(['leaflet', 'injection-guide', 'side-effects-sheet', 'storage-sheet'] as const).flatMap(onPages),
  ...LOG,
  { name: 'wallet-card-sheet', document: 'wallet-card', kind: 'standard', copies: CARDS },
  { name: 'folded-card', document: 'folded-card', kind: 'standard', copies: STRIPS },
] as const satisfies readonly File[];
const FILES: readonly File[] = [...ON_PAPER, { name: 'wallet-card', document: 'wallet-card', kind: 'standard', copies: 1 }];

/** Those that are made of an edition in a language, and built here: test/support/builtSheets.ts. */
const madeOf = (files: readonly File[], edition: Edition, language: string): readonly File[] =>
  files.filter(({ kind }) =>
    kind === 'standard' ? true : edition === IN_ALL_LAYOUTS && (kind === 'large-print' || language !== SOURCE_LANGUAGE),
  );

describe('a second build, in another process, folder, time zone and locale, gives identical bytes in every file', () => {
  const env = { TZ: 'Pacific/Auckland', LANG: 'tr_TR.UTF-8', LC_ALL: 'tr_TR.UTF-8' };

  it.each([
    // One edition stands for the others, which differ in wording and paper; a language of each direction, and all documents and layouts.
    [IN_ALL_LAYOUTS, 'en'],
    [IN_ALL_LAYOUTS, 'ar'],
  ])('%s in %s', async (edition, language) => {
    const elsewhere = path.join(temporaryFolder(), 'elsewhere', 'twice');
    const asked = ['build', '--edition', edition, '--language', language, '--output', elsewhere];
    const [once, { code, stderr }] = await Promise.all([builtSheets(edition, language), runLeaflets(asked, { cwd: ROOT, env })]);
    expect(code, stderr).toBe(0);
    const twice = filesIn(elsewhere);
    expect([...twice.keys()]).toEqual([...once.keys()]);
    for (const [name, bytes] of once) expect(twice.get(name)?.equals(bytes), name).toBe(true);
  });
});

const editionsAndLanguages = EDITIONS.flatMap((edition) => LANGUAGES.map((language) => [edition, language] as const));

describe.each(editionsAndLanguages)('%s in %s', (edition, language) => {
  const onPaper = madeOf(ON_PAPER, edition, language);
  const made = madeOf(FILES, edition, language);
  let files: ReadonlyMap<string, Buffer>;
  const bytesOf = (name: string) => files.get(`${edition}/${language}/${name}.pdf`) ?? Buffer.of();
  const read = new Map<string, ReadBack>();
  beforeAll(async () => {
    files = await builtSheets(edition, language);
    for (const { name } of made) read.set(name, await readBack(bytesOf(name)));
  });
  const pagesOf = (name: string) => read.get(name)?.pages ?? [];

  it('has these files, and no other PDF', () => {
    const names = [...files.keys()].filter((name) => name.endsWith('.pdf')).sort();
    expect(names).toEqual(made.map(({ name }) => `${edition}/${language}/${name}.pdf`).sort());
  });

  it('has all that is not a single card on the paper of the edition', () => {
    const [width, height] = POINTS[PAPER[edition]];
    for (const page of onPaper.flatMap(({ name }) => pagesOf(name))) {
      expect(page.width).toBeCloseTo(width, 1);
      expect(page.height).toBeCloseTo(height, 1);
    }
  });

  it('has a leaflet of four pages at most, sheets of one page, and a log and cards on two sides', () => {
    expect(pagesOf('leaflet').length).toBeGreaterThan(1);
    expect(pagesOf('leaflet').length).toBeLessThanOrEqual(4);
    const counts = Object.fromEntries(
      ['side-effects-sheet', 'storage-sheet', 'injection-log', 'wallet-card', 'wallet-card-sheet', 'folded-card'].map((name) => [
        name,
        pagesOf(name).length,
      ]),
    );
    expect(counts).toEqual({
      ...{ 'side-effects-sheet': 1, 'storage-sheet': 1, 'injection-log': 2 },
      ...{ 'wallet-card': 2, 'wallet-card-sheet': 2, 'folded-card': 2 },
    });
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

  it.each(made)('prints every word of the $name', ({ name, document, kind, copies }) => {
    const texts = pagesOf(name).map(({ text }) => text);
    const tree = realLeaflet(document, edition, language);
    const source = kind === 'bilingual' ? realLeaflet(document, edition, SOURCE_LANGUAGE) : undefined;
    expect(missingWords(tree, texts, copies, source)).toEqual([]);
    // A line that is the same in both languages, such as the title, has to stand once at least, and stands twice.
    const word = kind === 'bilingual' ? /\banakinra\b/g : /\banakinra\b/;
    const without = texts.map((text, page) => (page === 0 ? text.replace(word, '') : text));
    expect(missingWords(tree, without, copies, source), 'after one was taken away').toEqual(['anakinra']);
  });

  it.each(made)('says in the $name its title, its language and the day of the data', async ({ name, document }) => {
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
});
