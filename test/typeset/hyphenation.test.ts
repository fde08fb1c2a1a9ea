/** Hyphenation is on in running text of languages with long compound words, and nowhere else. */
import { describe, expect, test } from 'vitest';
import { languageTag } from '../../src/data/language.ts';
import { hyphenationOf } from '../../src/typeset/hyphenation.ts';
import { theme } from '../../src/typeset/theme.ts';

const german = languageTag('de');
const parts = (word: string, language = german) => hyphenationOf('body', language)?.(word).join('·');

test.each([
  ['Arzneimittel', 'Arznei·mittel'],
  ['Nebenwirkungen', 'Neben·wirkun·gen'],
  ['Entsorgungsbehälter', 'Entsor·gungs·be·hälter'],
])('%s may be parted: %s', (word) => {
  const found = parts(word) ?? '';
  expect(found.replaceAll('·', '')).toBe(word);
  expect(found.split('·').length).toBeGreaterThan(1);
  for (const part of found.split('·')) expect(part.length).toBeGreaterThanOrEqual(3);
});

test.each(['Kühlschrank', 'Spritze', 'Anakinra', 'Kineret', 'Methotrexattherapie', 'Adalimumabtherapie'])(
  '%s stays whole',
  (word) => {
    expect(parts(word)).toBe(word);
  },
);

test.each(['en', 'es', 'ar', 'ja', 'th', 'fr'])('in %s every word stays whole', (language) => {
  expect(hyphenationOf('body', languageTag(language))).toBeUndefined();
});

test('a regional form of a language is hyphenated like the language', () => {
  expect(parts('Nebenwirkungen', languageTag('de-AT'))).toBe(parts('Nebenwirkungen'));
});

describe('of the type scale', () => {
  test.each(Object.keys(theme.type) as (keyof typeof theme.type)[])('%s', (style) => {
    expect(hyphenationOf(style, german) !== undefined).toBe(['body', 'card', 'folded'].includes(style));
  });
});
