/** The text that goes into a PDF comes out of it: in every script, in two readers that work in different ways. */
import { beforeAll, describe, expect, test } from 'vitest';
import { layOut } from '../../src/pdf/layOut.ts';
import { paint } from '../../src/pdf/paint.ts';
import { comparable, READERS, shareInOrder, wordsOf } from './readers.ts';
import { plainOf, settingOf, specimenOf, specimens, textsOf } from './specimen.ts';
import { typesetSpecimen } from './typesetSpecimen.tsx';

const metadata = { title: 'Type specimen', language: 'en', direction: 'ltr' as const, subject: '', created: new Date(0) };
const rightToLeft = specimens.filter((specimen) => settingOf(specimen).direction === 'rtl').map(({ language }) => language);
const leftToRight = specimens.map(({ language }) => language).filter((language) => !rightToLeft.includes(language));
/** In these languages a line may end inside a word; pdf.js leaves out the soft hyphen of German there. */
const PARTED: readonly string[] = ['de', 'ja', 'km', 'lo', 'my', 'th', 'zh-Hans', 'zh-Hant'];

describe.each(Object.entries(READERS))('%s', (reader, read) => {
  let pages: readonly string[];
  beforeAll(async () => {
    pages = await read(await paint(await layOut(typesetSpecimen(specimens)), metadata));
    expect(pages).toHaveLength(specimens.length);
  });
  const pageOf = (language: string) => pages[specimens.findIndex((specimen) => specimen.language === language)] ?? '';
  const sourceOf = (language: string) => textsOf(specimenOf(language)).map(plainOf).join('\n');

  test.each(leftToRight)('reads %s letter by letter as it was written', (language) => {
    const spaces = !PARTED.includes(language);
    expect(comparable(pageOf(language), spaces)).toBe(comparable(sourceOf(language), spaces));
  });

  // PDFium puts the parts of left-to-right values (100 mg/0.67 mL) in the opposite order, in any PDF; a specimen is full of them.
  const least = reader === 'PDFium' ? 0.9 : 0.98;
  test.each(rightToLeft)(`reads at least ${least * 100} %% of the words of %s in their order`, (language) => {
    expect(shareInOrder(wordsOf(sourceOf(language)), wordsOf(pageOf(language)))).toBeGreaterThanOrEqual(least);
  });
});
