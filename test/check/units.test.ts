/** A language words every unit, in just the plural categories that it has. */
import { expect, test } from 'vitest';
import { units } from '../../src/check/units.ts';
import { formatDiagnostic } from '../../src/diagnostic.ts';
import { realLanguages, realWording } from '../support/real.ts';
import { wordingOf } from '../support/wording.ts';

/** What is said of a language that has the English units, but for some. */
function said(language: string, changes: Readonly<Record<string, string | undefined>>): string[] {
  const english = [...realWording('en').statements]
    .filter(([key]) => key.startsWith('units:'))
    .map(([key, { text }]) => [key, text]);
  const changed = {
    ...Object.fromEntries(english),
    ...Object.fromEntries(Object.entries(changes).map(([key, text]) => [`units:${key}`, text])),
  };
  const statements = Object.fromEntries(Object.entries(changed).filter(([, text]) => text !== undefined)) as Record<
    string,
    string
  >;
  return units(wordingOf(language, statements)).map(formatDiagnostic);
}

const COUNTED = ['inch', 'minute', 'hour', 'week', 'month', 'year', 'syringe'];

test('every language of the project is silent', () => {
  expect(realLanguages().map(realWording).flatMap(units).map(formatDiagnostic)).toEqual([]);
});

test('Spanish units that lack the category "many" are told, each with the categories of Spanish', () => {
  const diagnostics = said('es', {});
  expect(diagnostics).toEqual(
    COUNTED.map((unit) => expect.stringContaining(`locales/es/units.json: ${unit}: the plural forms ${unit}_many are missing`)),
  );
  expect(diagnostics[0]).toMatch(
    /hint: The language es has the categories .*\bmany\b.*\. If the unit never changes, write "inch" alone\.$/,
  );
});

test('a language without plurals needs one form', () => {
  expect(said('ja', {})).toEqual(
    expect.arrayContaining([expect.stringContaining('hour_one: this is no unit, or no plural category of the language')]),
  );
  const alone = Object.fromEntries(COUNTED.map((unit) => [`${unit}_one`, undefined]));
  expect(said('ja', alone)).toEqual([]);
});

test('a unit that is missing is told with all its forms', () => {
  expect(said('en', { hour_one: undefined, hour_other: undefined })).toEqual([
    expect.stringContaining(
      'locales/en/units.json: hour: the plural forms hour_one, hour_other are missing\n  hint: The language en has',
    ),
  ]);
});

test('a pattern of values that is missing is told', () => {
  expect(said('en', { range: undefined })).toEqual([expect.stringContaining('units.json: range: ')]);
});

test('a unit is worded with plural forms or without, never both', () => {
  expect(said('en', { mg_other: '{{value}} mg' })).toEqual([
    'error [units] locales/en/units.json: mg: is worded both with plural forms and without\n  hint: Keep mg, or its forms mg_other.',
  ]);
});

test.each([
  ['hour_other', 'hours', '{{value}}'],
  ['hour_other', '{{value}} {{value}} hours', '{{value}}'],
  ['mg', '{{count}} mg', '{{value}}'],
  ['range', '{{from}}–{{from}}', '{{from}} {{to}}'],
  ['rate', '{{count}} in ten', '{{count}} {{of}}'],
])('%s as "%s" has the wrong placeholders', (unit, text, wanted) => {
  expect(said('en', { [unit]: text })).toEqual([
    `error [units] locales/en/units.json: ${unit}: the placeholders are not the ones of this unit\n  hint: Use ${wanted}.`,
  ]);
});

test.each(['gram', 'hour_few', 'hours_other'])('%s is no unit of English', (key) => {
  expect(said('en', { [key]: '{{value}} x' })).toEqual([
    expect.stringContaining(
      `error [unused-wording] locales/en/units.json: ${key}: this is no unit, or no plural category of the language\n  hint: Categories: `,
    ),
  ]);
});
