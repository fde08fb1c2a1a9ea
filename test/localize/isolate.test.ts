/** In right-to-left languages values are isolated, so that the sentence cannot turn them round; the wording has no such marks itself. */
import { describe, expect, test } from 'vitest';
import type { Edition } from '../../src/data/edition.ts';
import { localize } from '../../src/localize/localization.ts';
import { realMedicine, realWording } from '../support/real.ts';

/** The marks as a reader can see them. */
const visible = (text: string) =>
  text.replaceAll('\u2068', '⟨').replaceAll('\u2069', '⟩').replaceAll('\\', '').replaceAll('\u00a0', ' ');

const statement = (language: string, edition: Edition, key: string) =>
  visible(localize(realMedicine(), realWording(language), edition, { 'pharmacy.reportingScheme': 'X 12' }).text(key));

describe('in Arabic', () => {
  test('a temperature and the range in it are isolated', () => {
    expect(statement('ar', 'eu', 'card-front:storage.refrigerator')).toContain('(⟨⟨2–8⟩ °C⟩)');
  });

  test('so are the number to call and the names', () => {
    expect(statement('ar', 'us', 'card-front:emergency')).toContain('⟨911⟩');
    expect(statement('ar', 'us', 'card-front:title')).toContain('⟨anakinra⟩ (⟨Kineret⟩)');
  });

  test('and the number of a page', () => {
    expect(statement('ar', 'us', 'common:sheet.page')).toMatch(/⟨\ufdd0⟩.*⟨\ufdd1⟩/);
  });
});

test('in English nothing is isolated', () => {
  for (const key of ['card-front:storage.refrigerator', 'card-front:emergency', 'common:sheet.page']) {
    expect(statement('en', 'eu', key)).not.toMatch(/[⟨⟩]/);
  }
});

test('digits are those of the syringe, the carton and the phone in every language', () => {
  const locales = ['ar', 'fa', 'bn', 'my', 'hi'].map((language) => new Intl.NumberFormat(`${language}-US-u-nu-latn`).format(67));
  expect(new Set(locales)).toEqual(new Set(['67']));
  expect(localize(realMedicine(), realWording('ar'), 'us', {}).locale).toBe('ar-US-u-nu-latn');
});
