/** Each script has its fonts: one family of its own first, letters and digits next, signs last. */
import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { describe, expect, test } from 'vitest';
import { languageTag } from '../../src/data/language.ts';
import { canPrint, missingPackages } from '../../src/typeset/fonts.ts';
import { fileOf, fontStack, packageOf, scriptFonts } from '../../src/typeset/fontTable.ts';
import { plainOf, specimens, textsOf } from '../specimen/specimen.ts';

const LAST = 'Noto Sans, Noto Sans Math, Noto Sans Symbols 2';
const require = createRequire(import.meta.url);

describe('the stack of', () => {
  test.each([
    ['en', LAST],
    ['sr', LAST],
    ['ar', `Noto Sans Arabic, ${LAST}`],
    ['fa', `Noto Sans Arabic, ${LAST}`],
    ['ur', `Noto Nastaliq Urdu, ${LAST}`],
    ['he', `Noto Sans Hebrew, ${LAST}`],
    ['zh-Hans', `Noto Sans SC, ${LAST}`],
    ['zh-Hant', `Noto Sans TC, ${LAST}`],
    ['zh-TW', `Noto Sans TC, ${LAST}`],
    ['ja', `Noto Sans JP, ${LAST}`],
    ['ko', `Noto Sans KR, ${LAST}`],
    ['pa', `Noto Sans Gurmukhi, ${LAST}`],
    ['sr-Latn', LAST],
  ])('%s is %s', (language, stack) => {
    expect(
      fontStack(languageTag(language))
        .map(({ name }) => name)
        .join(', '),
    ).toBe(stack);
  });
});

test('a language in a script without a font has none', () => {
  expect(scriptFonts(languageTag('chr'))).toBeUndefined();
});

test('every family of the specimen is there, regular and bold; signs have no bold of their own', () => {
  for (const { language } of specimens) {
    expect(missingPackages(language)).toEqual([]);
    for (const family of fontStack(language)) {
      for (const weight of [400, 700] as const) expect(existsSync(require.resolve(fileOf(family, weight)))).toBe(true);
      expect(fileOf(family, 400) === fileOf(family, 700)).toBe(family.signs === true);
    }
  }
});

test('the large families are optional dependencies, and no others', () => {
  const { dependencies, optionalDependencies } = require('../../package.json');
  for (const { language } of specimens) {
    for (const family of fontStack(language))
      expect(family.optional ? optionalDependencies : dependencies).toHaveProperty([packageOf(family)]);
  }
});

test.each(specimens.map((specimen) => [specimen.language, specimen] as const))(
  'all letters of %s can be printed',
  (language, specimen) => {
    const missing = [...textsOf(specimen).map(plainOf).join('')].filter((character) => !canPrint(character, language));
    expect(missing).toEqual([]);
  },
);

test('letters are never taken from a font of signs, which would not join them', () => {
  expect(canPrint('ص', languageTag('en'))).toBe(false);
  expect(canPrint('≥', languageTag('en'))).toBe(true);
});
