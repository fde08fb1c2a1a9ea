/** The state of reviews: who changes what, and what that does to it. */
import { describe, expect, test } from 'vitest';
import type { Reviewer } from '../../src/data/review.ts';
import { reviewOf, stateOf } from '../../src/localize/reviewState.ts';
import type { Wording } from '../../src/localize/wording.ts';
import { signedOff, translated } from '../../src/review/records.ts';
import { wordingOf } from '../support/wording.ts';

const ANNA: Reviewer = { name: 'Anna Nowak', role: 'pharmacist', registration: '12345' };
const KEYS = new Set(['leaflet:title', 'leaflet:storage.doNotFreeze', 'units:hour_few']);
const source = wordingOf('en', {
  'leaflet:title': 'Leaflet',
  'leaflet:storage.doNotFreeze': 'Do not freeze it.',
  'units:hour_one': '{{value}} hour',
  'units:hour_other': '{{value}} hours',
});
const bare = wordingOf('pl', {
  'leaflet:title': 'Ulotka',
  'leaflet:storage.doNotFreeze': 'Nie zamrażać.',
  'units:hour_few': '{{value}} godziny',
});
const wording: Wording = { ...bare, review: translated({ wording: bare, source }, KEYS) };
const changed = (one: Wording, key: string, text: string): Wording => {
  const { place } = one.statements.get(key) ?? { place: { file: '' } };
  return { ...one, statements: new Map([...one.statements, [key, { text, place }]]) };
};
const signed: Wording = { ...wording, review: signedOff({ wording, source }, ANNA, '2026-11-23') };

describe('a statement is', () => {
  test('outdated, as long as no record says what it was translated from', () => {
    expect(stateOf('leaflet:title', { wording: bare, source })).toBe('outdated');
  });

  test('unreviewed, once it is translated', () => expect(stateOf('leaflet:title', { wording, source })).toBe('unreviewed'));

  test('reviewed, once a named person has signed', () => {
    expect([...KEYS].map((key) => stateOf(key, { wording: signed, source }))).toEqual(['reviewed', 'reviewed', 'reviewed']);
  });

  test('outdated, when its source changes, and no other one is', () => {
    const after = { wording: signed, source: changed(source, 'leaflet:storage.doNotFreeze', 'Never freeze it.') };
    expect([...KEYS].map((key) => stateOf(key, after))).toEqual(['reviewed', 'outdated', 'reviewed']);
  });

  test('outdated, when the plural form that every language has changes', () => {
    const after = { wording: signed, source: changed(source, 'units:hour_other', '{{value}} full hours') };
    expect(stateOf('units:hour_few', after)).toBe('outdated');
  });

  test('no more reviewed, when it is changed itself', () => {
    const after = { wording: changed(signed, 'leaflet:title', 'Ulotka leku'), source };
    expect([...KEYS].map((key) => stateOf(key, after))).toEqual(['unreviewed', 'reviewed', 'reviewed']);
  });

  test('translated anew alone, where only this one is named', () => {
    const newer = changed(changed(source, 'leaflet:title', 'Sheet'), 'leaflet:storage.doNotFreeze', 'Never freeze it.');
    const review = translated({ wording: signed, source: newer }, new Set(['leaflet:title']));
    const after = { wording: { ...signed, review }, source: newer };
    expect([stateOf('leaflet:title', after), stateOf('leaflet:storage.doNotFreeze', after)]).toEqual(['reviewed', 'outdated']);
  });
});

describe('a language is', () => {
  test('as bad as its worst statement', () => {
    expect(reviewOf({ wording: bare, source }).state).toBe('outdated');
    expect(reviewOf({ wording, source }).state).toBe('unreviewed');
    expect(reviewOf({ wording: changed(signed, 'leaflet:title', 'Ulotka leku'), source })).toEqual({
      state: 'unreviewed',
      reviewers: [],
    });
  });

  test('reviewed by those who signed, each once, on the last day on which one did', () => {
    expect(reviewOf({ wording: signed, source })).toEqual({ state: 'reviewed', reviewers: [ANNA], date: '2026-11-23' });
  });
});

test('the source is never outdated: unreviewed until someone signs', () => {
  expect(reviewOf({ wording: source, source }).state).toBe('unreviewed');
  const review = signedOff({ wording: source, source }, ANNA, '2026-11-23');
  const after = { ...source, review };
  expect(reviewOf({ wording: after, source: after }).state).toBe('reviewed');
});
