/** What the build says about a mistake: its place, what is wrong, and how to mend it. */
import { describe, expect, test } from 'vitest';
import { error, formatDiagnostic, isError, nearest } from '../src/diagnostic.ts';

describe('a diagnostic', () => {
  test('is one line with its place, and a hint below', () => {
    const place = { file: 'locales/pl/leaflet.json', line: 7, path: 'storage.refrigerator' };
    expect(formatDiagnostic(error('placeholder', place, '{{x}} names no value', 'Did you mean {{y}}?'))).toBe(
      'error [placeholder] locales/pl/leaflet.json:7: storage.refrigerator: {{x}} names no value\n  hint: Did you mean {{y}}?',
    );
  });

  test('leaves out what it does not know', () => {
    expect(formatDiagnostic(error('clock', { file: 'SOURCE_DATE_EPOCH' }, 'it is no time'))).toBe(
      'error [clock] SOURCE_DATE_EPOCH: it is no time',
    );
  });

  test('stops the build, unless it is a notice', () => {
    const found = error('x', { file: 'x' }, 'x');
    expect([isError(found), isError({ ...found, severity: 'notice' })]).toEqual([true, false]);
  });
});

describe('“Did you mean”', () => {
  test.each([
    ['storage.refrigeratr', 'storage.refrigerator'],
    ['leaflt', 'leaflet'],
    ['e', undefined], // half of a word changed is another word
    ['ux', undefined],
    ['xy', undefined],
    ['somethingElse', undefined],
  ])('%s means %s', (word, meant) => {
    expect(nearest(word, ['eu', 'leaflet', 'wallet-card', 'storage.refrigerator'])).toBe(meant);
  });

  test('means nothing when there is nothing to mean', () => {
    expect(nearest('eu', [])).toBeUndefined();
  });
});
