/** The letters of languages, from CLDR. */
import { expect, test } from 'vitest';
import { exemplarsOf } from '../../src/data/exemplars.ts';
import { languageTag } from '../../src/data/language.ts';

test.each([
  ['pl', 'ąćęłńóśźż', 'ș'],
  ['zh-Hans', '药针', '藥'],
  ['zh-Hant', '藥針', '药'],
  ['he', 'אבגךםן', 'ا'],
  ['ta', 'அஆகங', 'क'],
  ['vi', 'ảạấầẩ', 'ß'],
])('%s has %s and not %s', (tag, own, strange) => {
  const letters = exemplarsOf(languageTag(tag));
  expect([...own].filter((letter) => !letters?.has(letter))).toEqual([]);
  expect([...strange].filter((letter) => letters?.has(letter))).toEqual([]);
});

test('of a language that CLDR does not know nothing is known', () => expect(exemplarsOf(languageTag('tlh'))).toBeUndefined());
