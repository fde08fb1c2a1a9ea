/** What is checked of a translation beside its source: each rule is silent on the real one, and fires on a mistake that is made in it. */
import { describe, expect, test } from 'vitest';
import { checkedIn, type Edit } from '../support/checked.ts';

const LEAFLET = 'locales/es/leaflet.json';
const NOT_AGAIN: Edit = [LEAFLET, /("doNotFreeze": )"[^"]*"/, '$1"**Congélelo.**"'];

test('the real translation is silent', () => expect(checkedIn('es')).toEqual([]));

test.each<[mistake: string, rule: string, edit: Edit, said: string]>([
  ['a "not" that is lost', 'negation', NOT_AGAIN, 'says no 0 times, and the source 1 times: "**Do not freeze it.**"'],
  ['a term that is worded in another way', 'glossary', [LEAFLET, /("washHands": )"[^"]*"/, '$1"Lávese las manos."'], ''],
  [
    'a term that is called something else',
    'glossary',
    [LEAFLET, /("needleDown": )"[^"]*"/, '$1"Gire el pincho hacia abajo sobre el paño. No deje que el pincho toque el paño."'],
    'has no word for "needle"',
  ],
  [
    'a word that is left in English',
    'source-word',
    [LEAFLET, /("washHands": )"[^"]*"/, '$1"Wash las manos."'],
    'the word "wash" of the source is left in it',
  ],
  [
    'a quotation mark of another language',
    'quotation-mark',
    [LEAFLET, /("washHands": )"[^"]*"/, '$1"Lávese „las manos“."'],
    'has the mark „',
  ],
  [
    'a letter of another language',
    'letter',
    [LEAFLET, /("washHands": )"[^"]*"/, '$1"Lávese las maños, ș."'],
    "the letter ș (U+0219) is none of the language's",
  ],
  [
    'a Cyrillic letter that looks like a Latin one',
    'letter',
    [LEAFLET, /("washHands": )"[^"]*"/, '$1"Lávese las manоs."'],
    'the word "manоs" mixes letters of two scripts',
  ],
  ['a sentence that is cut short', 'length', [LEAFLET, /("choose": )"[^"]*"/, '$1"Elija."'], 'times as long as is usual in es'],
  [
    'a statement that somebody added to',
    'length',
    [LEAFLET, /("washHands": )"[^"]*"/, `$1"${'Lávese muy bien las manos con agua tibia y jabón. '.repeat(3).trim()}"`],
    '',
  ],
])('%s is told', (_mistake, rule, edit, said) => {
  const found = checkedIn('es', edit);
  if (said === '') return expect(found).toEqual([]); // short statements differ by chance, and have no such term
  expect(found.join('\n')).toContain(`[${rule}]`);
  expect(found.join('\n')).toContain(said);
  expect(found.join('\n')).toContain('hint: ');
});

describe('the glossary', () => {
  const file = 'locales/es/glossary.json';

  test('has a word for each term of the source', () => {
    expect(checkedIn('es', [file, /"needle": \[[^\]]*\],\s*/, '']).join()).toContain(
      'error [glossary] locales/es/glossary.json: needle: the term is missing',
    );
  });

  test('has no term that the source has not', () => {
    expect(checkedIn('es', [file, '{', '{ "needel": ["aguja"],']).join()).toContain('the glossary of en has no such term');
  });
});

test('a review of a statement that is gone is told, with how to mend it', () => {
  const [said] = checkedIn('es', ['locales/es/review.json', '"leaflet:title"', '"leaflet:titel"']);
  expect(said).toContain('error [review-record] locales/es/review.json: leaflet:titel: there is no such statement');
  expect(said).toContain('npx leaflets translated --language es');
});

test('wording that is too hard to read is told with the formula of the language', () => {
  const hard =
    'Subsiguientemente, administraciones subcutáneas intermitentemente inconvenientes imposibilitan responsabilidades institucionales.';
  const edits: Edit[] = Array.from({ length: 60 }, () => [LEAFLET, /"([A-Za-zÁ-ú][^"{}*:]{25,}\.)"/, `"${hard}"`]);
  expect(checkedIn('es', ...edits).join('\n')).toMatch(/\[reading-level\].*Fernández-Huerta index of \d+\.\d; 70 is the lowest/);
});
