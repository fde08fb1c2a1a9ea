/** One language in one edition: the facts of that edition, formatted, in that language's wording. */
import { describe, expect, test } from 'vitest';
import type { Edition } from '../../src/data/edition.ts';
import { PAGE_COUNT, PAGE_NUMBER } from '../../src/leaflet/inline.ts';
import { localized } from '../support/real.ts';
import { wordingOf } from '../support/wording.ts';

const said = (language: string, edition: Edition, text: string) =>
  localized(wordingOf(language, { 'leaflet:x': text }), edition)
    .text('leaflet:x')
    .replaceAll('\u00a0', '_')
    .replaceAll('\\', '');

describe('a placeholder is the edition’s value', () => {
  test.each([
    ['us', '911'],
    ['eu', '112'],
    ['gb', '999'],
  ] as const)('%s calls %s', (edition, number) => {
    expect(said('en', edition, 'Call {{contacts.emergency}}')).toBe(`Call [${number}](<tel:${number}>)`);
  });

  test('in the number forms of the language in the edition’s region', () => {
    expect(said('es', 'us', '{{product.volume}}')).toBe('0.67_mL');
    expect(said('es', 'eu', '{{product.volume}}')).toBe('0,67_mL');
    expect(said('en', 'gb', '{{product.volume}}')).toBe('0.67_mL');
  });

  test('in the plural of the language', () => {
    expect(said('en', 'eu', '{{storage.outOfRefrigerator}}')).toBe('72_hours');
    expect(said('es', 'eu', '{{storage.outOfRefrigerator}}')).toBe('72_horas');
    expect(said('en', 'us', '{{howToUse.place.distance}}')).toBe('1_inch');
  });

  test('and there is none for a fact that is absent there', () => {
    expect(() => said('en', 'us', '{{storage.outOfRefrigerator}}')).toThrow('en: no value for {{storage.outOfRefrigerator}}');
  });
});

describe('a sheet knows about itself', () => {
  test('its language by its own name', () => {
    expect([said('en', 'us', '{{sheet.language}}'), said('es', 'us', '{{sheet.language}}')]).toEqual(['English', 'español']);
  });

  test('the dates of its label, as the region writes them', () => {
    expect(said('en', 'us', '{{sheet.labelDate}}, {{sheet.newerLabelDate}}')).toBe('December 2020, October 2025');
    expect(said('es', 'us', '{{sheet.labelDate}}, {{sheet.newerLabelDate}}')).toBe('diciembre de 2020, octubre de 2025');
    expect(said('en', 'eu', '{{sheet.labelDate}}')).toBe('2023');
  });

  test('its page numbers as the marks that the tree turns into nodes', () => {
    expect(said('en', 'us', '{{sheet.page}}/{{sheet.pages}}')).toBe(`${PAGE_NUMBER}/${PAGE_COUNT}`);
  });
});

describe('a statement', () => {
  const wording = wordingOf('en', {
    'leaflet:storage.disposal_us': 'Take-back program',
    'leaflet:storage.disposal_eu': 'Ask your pharmacist',
  });

  test('is worded for the variant that holds in the edition', () => {
    const disposal = (edition: Edition) => localized(wording, edition).statement('leaflet', 'storage.disposal');
    expect([disposal('us'), disposal('eu'), disposal('gb')]).toEqual([
      'Take-back program',
      'Ask your pharmacist',
      'Ask your pharmacist',
    ]);
  });

  test('throws where the language has no wording for it', () => {
    expect(() => localized(wording, 'us').statement('leaflet', 'storage.expiry')).toThrow(
      'en: no wording for leaflet:storage.expiry in edition us',
    );
  });

  test('throws where the fact is absent, even if a key has its name', () => {
    const worded = wordingOf('en', { 'leaflet:dose.forgotten': 'Forgot a dose?' });
    expect(localized(worded, 'eu').statement('leaflet', 'dose.forgotten')).toBe('Forgot a dose?');
    expect(() => localized(worded, 'us').statement('leaflet', 'dose.forgotten')).toThrow('in edition us');
  });
});

test('a value from the pharmacy’s profile is filled in as the text it is', () => {
  const wording = wordingOf('en', { 'leaflet:x': 'Through {{pharmacy.reportingScheme}}.' });
  const text = localized(wording, 'eu', { 'pharmacy.reportingScheme': 'A*B $t(c) {{d}}' }).text('leaflet:x');
  expect(text).toBe('Through A\\*B \\$t\\(c\\) \\{\\{d\\}\\}.');
});
