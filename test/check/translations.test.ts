/** What is checked of a translation beside its source: each rule is silent on the real one, and fires on a mistake that is made in it. */
import { describe, expect, test } from 'vitest';
import { checkedIn, type Edit } from '../support/checked.ts';

const LEAFLET = 'locales/es/leaflet.json';
/** Another text for a statement. */
const instead = (key: string, text: string): Edit => [LEAFLET, new RegExp(`("${key}": )"[^"]*"`), `$1"${text}"`];

test('the real translation is silent', () => expect(checkedIn('es')).toEqual([]));

test.each<[mistake: string, rule: string, edit: Edit, said: string]>([
  [
    'a "not" that is lost',
    'negation',
    instead('doNotFreeze', '**Congélelo.**'),
    'says no 0 times, and the source 1 times: "**Do not freeze it.**"',
  ],
  [
    'a term that is called something else',
    'glossary',
    instead('needleDown', 'Gire el pincho hacia abajo sobre el paño. No deje que el pincho toque el paño.'),
    'has no word for "needle"',
  ],
  [
    'a word that is left in English',
    'source-word',
    instead('washHands', 'Wash las manos.'),
    'the word "wash" of the source is left in it',
  ],
  ['a quotation mark of another language', 'quotation-mark', instead('washHands', 'Lávese „las manos“.'), 'has the mark „'],
  [
    'a letter of another language',
    'letter',
    instead('washHands', 'Lávese las manos, ș.'),
    "the letter ș (U+0219) is none of the language's",
  ],
  [
    'a Cyrillic letter that looks like a Latin one',
    'letter',
    instead('washHands', 'Lávese las manоs.'),
    'the word "manоs" mixes letters of two scripts',
  ],
  ['a sentence that is cut short', 'length', instead('choose', 'Elija.'), 'times as long as is usual in es'],
  [
    'a statement that somebody added to',
    'length',
    instead('firstDrop', 'Empuje despacio hasta ver una gota pequeña. '.repeat(4).trim()),
    'times as long as is usual in es',
  ],
])('%s is told', (_mistake, rule, edit, said) => {
  const found = checkedIn('es', edit).join('\n');
  expect(found).toContain(`[${rule}]`);
  expect(found).toContain(said);
  expect(found).toContain('hint: ');
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

test('wording that is too hard to read is told with the formula of the language', () => {
  const hard = 'Subsiguientemente, administraciones subcutáneas intermitentes imposibilitan responsabilidades institucionales.';
  const easy = /"(?!Subsig)[A-ZÁÉÍÓÚ][^"{}*:?¿]{25,}\."/;
  const edits = Array.from({ length: 40 }, (): Edit => [LEAFLET, easy, `"${hard}"`]);
  expect(checkedIn('es', ...edits).join('\n')).toMatch(/\[reading-level\].*Fernández-Huerta index of \d+\.\d; 70 is the lowest/);
});
