/** Which statement words a key in an edition: the edition's own, its variant's, or the shared one; never another variant's. */
import { describe, expect, test } from 'vitest';
import { EDITIONS } from '../../src/data/edition.ts';
import type { Fact, Variant } from '../../src/data/medicine.ts';
import { candidateKeys, placeholdersOf, resolveKey, withoutContext } from '../../src/localize/wording.ts';
import { wordingOf } from '../support/wording.ts';

const fact = (...variants: Variant[]): Fact => ({ path: 'x', variants });
const SHARED = fact({ editions: ['us', 'eu', 'gb'], sources: ['seed'] });
const DIFFERENT = fact({ editions: ['us'], sources: ['us-pi'] }, { editions: ['eu', 'gb'], sources: ['eu-pl'] });
const ABSENT_IN_US = fact({ editions: ['us'], absent: 'not established' }, { editions: ['eu', 'gb'], sources: ['eu-pl'] });
const OTHER_VALUES = fact(
  { editions: ['us'], sources: ['public'], value: { phone: '911' } },
  { editions: ['eu'], sources: ['public'], value: { phone: '112' } },
  { editions: ['gb'], sources: ['public'], value: { phone: '999' } },
);

/** The statement that each edition takes, of those that there are. */
function resolved(keys: readonly string[], of?: Fact): Record<string, string | undefined> {
  const wording = wordingOf('en', Object.fromEntries(keys.map((key) => [key, 'x'])));
  return Object.fromEntries(EDITIONS.map((edition) => [edition, resolveKey(wording, 'leaflet:x', edition, of)]));
}

const NONE = { us: undefined, eu: undefined, gb: undefined };

describe('a fact with one meaning', () => {
  test('shares the bare key', () => {
    expect(resolved(['leaflet:x'], SHARED)).toEqual({ us: 'leaflet:x', eu: 'leaflet:x', gb: 'leaflet:x' });
  });

  test('takes the edition’s own key where there is one', () => {
    expect(resolved(['leaflet:x', 'leaflet:x_gb'], SHARED)).toEqual({ us: 'leaflet:x', eu: 'leaflet:x', gb: 'leaflet:x_gb' });
  });

  test('never takes another edition’s own key', () => {
    expect(resolved(['leaflet:x_us'], SHARED)).toEqual({ ...NONE, us: 'leaflet:x_us' });
  });
});

describe('a fact whose editions differ in meaning', () => {
  test('takes the key of the variant that holds, named after its first edition', () => {
    expect(resolved(['leaflet:x_us', 'leaflet:x_eu'], DIFFERENT)).toEqual({
      us: 'leaflet:x_us',
      eu: 'leaflet:x_eu',
      gb: 'leaflet:x_eu',
    });
  });

  test('takes the edition’s own key before that of the variant', () => {
    expect(resolved(['leaflet:x_us', 'leaflet:x_eu', 'leaflet:x_gb'], DIFFERENT)['gb']).toBe('leaflet:x_gb');
  });

  test('never takes the bare key', () => {
    expect(resolved(['leaflet:x'], DIFFERENT)).toEqual(NONE);
  });

  test('never takes another variant’s key', () => {
    expect(resolved(['leaflet:x_us'], DIFFERENT)).toEqual({ ...NONE, us: 'leaflet:x_us' });
    expect(resolved(['leaflet:x_gb'], DIFFERENT)).toEqual({ ...NONE, gb: 'leaflet:x_gb' });
  });
});

test('a fact whose editions differ only in a value shares the bare key', () => {
  expect(resolved(['leaflet:x'], OTHER_VALUES)).toEqual({ us: 'leaflet:x', eu: 'leaflet:x', gb: 'leaflet:x' });
});

test('a fact that is absent in an edition has no wording there', () => {
  expect(resolved(['leaflet:x', 'leaflet:x_us'], ABSENT_IN_US)).toEqual({ us: undefined, eu: 'leaflet:x', gb: 'leaflet:x' });
});

test('a text that states no fact takes the edition’s own key, or the bare one', () => {
  expect(resolved(['leaflet:x', 'leaflet:x_us'])).toEqual({ us: 'leaflet:x_us', eu: 'leaflet:x', gb: 'leaflet:x' });
});

test('candidates are named best first, for whoever has to add one', () => {
  expect(candidateKeys('leaflet:x', 'gb', DIFFERENT)).toEqual(['leaflet:x_gb', 'leaflet:x_eu']);
  expect(candidateKeys('leaflet:x', 'us', DIFFERENT)).toEqual(['leaflet:x_us']);
  expect(candidateKeys('leaflet:x', 'gb')).toEqual(['leaflet:x_gb', 'leaflet:x']);
});

test('a key is known without its edition', () => {
  expect(['leaflet:x_us', 'leaflet:x_gb', 'leaflet:x', 'units:hour_other'].map(withoutContext)).toEqual([
    'leaflet:x',
    'leaflet:x',
    'leaflet:x',
    'units:hour_other',
  ]);
});

test('placeholders are found with and without spaces in their braces', () => {
  expect(placeholdersOf('Keep it at {{storage.refrigerator}}, not {{ storage.roomTemperature }}.')).toEqual([
    'storage.refrigerator',
    'storage.roomTemperature',
  ]);
});
