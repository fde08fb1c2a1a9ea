/** The translator never guesses, and never reads what it fills in. */
import { describe, expect, test } from 'vitest';
import { createTranslator } from '../../src/localize/createTranslator.ts';
import { wordingOf } from '../support/wording.ts';

const translator = createTranslator(
  wordingOf('en', {
    'leaflet:title': '{{product.generic}} ({{product.brand}})',
    'leaflet:storage.doNotFreeze': '**Do not freeze it.**',
    'leaflet:twice': '{{a}} and {{a}} and {{b}}',
    'units:hour_other': '{{value}} hours',
    'card-front:title': 'I use it',
  }),
);

test('a statement is found by its namespace and its dotted key', () => {
  expect(translator.markdown('leaflet:storage.doNotFreeze', {})).toBe('**Do not freeze it.**');
  expect(translator.markdown('card-front:title', {})).toBe('I use it');
  expect(translator.plain('units:hour_other', { value: '72' })).toBe('72 hours');
});

test('every placeholder is filled in, each time it stands', () => {
  expect(translator.plain('leaflet:twice', { a: 'A', b: 'B' })).toBe('A and A and B');
});

describe('nothing is guessed', () => {
  test.each(['leaflet:titel', 'leaflet:storage', 'nowhere:title', 'units:hour', 'units:hour_one'])(
    'the missing key %s throws',
    (key) => {
      const [namespace, name] = key.split(':');
      expect(() => translator.markdown(key, { value: '1' })).toThrow(`en: no wording for ${namespace}:${name}`);
    },
  );

  test('a missing value throws', () => {
    expect(() => translator.markdown('leaflet:title', { 'product.generic': 'anakinra' })).toThrow(
      'en: no value for {{product.brand}} in "',
    );
  });

  test('wording of another language is no help', () => {
    createTranslator(wordingOf('es', { 'leaflet:only': 'Solo' }));
    expect(() => translator.markdown('leaflet:only', {})).toThrow('en: no wording for leaflet:only');
  });
});

describe('a value is text', () => {
  const echo = createTranslator(wordingOf('en', { 'leaflet:echo': 'x {{v}} y', 'leaflet:other': 'OTHER' }));

  test.each(['$t(leaflet:other)', '$t(other)', '{{v}}', '{{other}}', '{{- v}}', '$& $1 $$ $`', 'a | b, c', '\\'])(
    '%s is not interpreted',
    (v) => {
      expect(echo.plain('leaflet:echo', { v, other: 'OTHER' })).toBe(`x ${v} y`);
    },
  );

  test('is escaped in Markdown, and left as it is in plain text', () => {
    expect(echo.markdown('leaflet:echo', { v: '**a** $t(b)' })).toBe('x \\*\\*a\\*\\* \\$t\\(b\\) y');
    expect(echo.plain('leaflet:echo', { v: '**a** $t(b)' })).toBe('x **a** $t(b) y');
  });

  test('may be empty', () => {
    expect(echo.plain('leaflet:echo', { v: '' })).toBe('x  y');
  });
});
