/** A statement is one line of text and strong text, without digits, stray marks or doubled spaces. */
import { describe, expect, test } from 'vitest';
import { statementText } from '../../src/check/statementText.ts';
import { formatDiagnostic } from '../../src/diagnostic.ts';
import { checkedAfter } from '../support/checked.ts';
import { realLanguages, realWording } from '../support/real.ts';
import { wordingOf } from '../support/wording.ts';

/** What is said of a text, without its place. */
const said = (text: string) =>
  statementText(wordingOf('en', { 'leaflet:x': text })).map(({ rule, message }) => `${rule}: ${message}`);

test('every language of the project is silent', () => {
  const diagnostics = realLanguages().map(realWording).flatMap(statementText);
  expect(diagnostics.map(formatDiagnostic)).toEqual([]);
});

test('a mistake is told with its file, line, key and a hint', () => {
  const diagnostics = checkedAfter(['locales/en/card-front.json', '"lot": "Lot"', '"lot": "Lot 7"']);
  expect(diagnostics).toEqual([
    'error [typed-digit] locales/en/card-front.json:10: writeIn.lot: the number "7" is typed into the wording\n  hint: Numbers come from the facts: use a placeholder.',
  ]);
});

describe('sound are', () => {
  test.each([
    'Keep it cold.',
    '**Do not freeze it.**',
    'Keep it at {{storage.refrigerator}}, **always {{ a }}**.',
    '¿Fiebre? Llame a su médico.',
    'Still’s disease: “E. coli” – see there (and there).',
    'A letter 𝒜 of four bytes, ≥, ☐ and ✓',
    'می‌خواهم',
    'Ask\\:now, \\*as it is\\*',
  ])('%s', (text) => {
    expect(said(text)).toEqual([]);
  });
});

describe('a number is not typed', () => {
  test.each([
    ['8 hours', '8'],
    ['٨ ساعات', '٨'],
    ['८ घंटे', '८'],
    ['½ hour', '½'],
    ['m²', '²'],
    ['Ⅳ', 'Ⅳ'],
  ])('%s', (text, digit) => {
    expect(said(text)).toEqual([`typed-digit: the number "${digit}" is typed into the wording`]);
  });

  test('but it may stand in the name of a placeholder', () => {
    expect(said('{{dose.day1}}')).toEqual([]);
  });
});

describe('spaces', () => {
  test.each(['Keep  it', ' Keep it', 'Keep it ', 'Keep **  it**'])('"%s" has one too many', (text) => {
    expect(said(text)).toContain('spaces: has a doubled space, or a space at its start or end');
  });
});

describe('marks', () => {
  test.each([
    ['**Do not shake it.', 'markup: "*" is left over in "**Do not shake it."'],
    ['Do not** shake it.', 'markup: "*" is left over in "Do not** shake it."'],
    ['Do *not* shake it.', 'markup: emphasis may not stand in a line'],
    ['Do _not_ shake it.', 'markup: emphasis may not stand in a line'],
    ['Do not<br>shake it.', 'markup: html may not stand in a line'],
    ['[here](x)', 'markup: a link to "x"'],
    ['[here](https://example.org)', 'markup: a link is typed into the wording'],
    ['**Go [here](https://example.org)**', 'markup: a link is typed into the wording'],
    ['# Keep it', 'markup: this reads as a heading, not as a line of text'],
    ['- Keep it', 'markup: this reads as a list, not as a line of text'],
    ['> Keep it', 'markup: this reads as a blockquote, not as a line of text'],
    ['---', 'markup: this reads as a thematicBreak, not as a line of text'],
    [':::warning', 'markup: this reads as a containerDirective, not as a line of text'],
    ['note:text', 'markup: textDirective may not stand in a line'],
  ])('%s', (text, message) => {
    expect(said(text)).toEqual([message]);
  });

  test('braces come in twos', () => {
    expect(said('at {{a}')[0]).toBe('markup: a placeholder has the wrong braces');
    expect(said('at a}}')[0]).toBe('markup: a placeholder has the wrong braces');
    expect(said('at {{{{a}}')[0]).toBe('markup: a placeholder has the wrong braces');
  });
});

describe('invisible characters are refused by their number', () => {
  test.each([
    ['Keep\u200bit', 'U+200B'],
    ['Keep \u202eit', 'U+202E'],
    ['Keep \u2066it', 'U+2066'],
    ['Keep\ufeffit', 'U+FEFF'],
    ['Keep\u0007 it', 'U+0007'],
    ['Keep\nit', 'U+000A'],
    ['Page \ufdd0', 'U+FDD0'],
    ['Keep \ue000it', 'U+E000'],
  ])('%j', (text, code) => {
    expect(said(text)).toEqual([`invisible-character: has the invisible character ${code}`]);
  });
});

test.each(['', '   '])('"%s" is empty', (text) => {
  expect(said(text)).toContain('empty-wording: the statement is empty');
});
