/** Text that is escaped comes back from Markdown as it was. */
import { describe, expect, test } from 'vitest';
import { parseMarkdown } from '../../src/assemble/markdown.ts';
import { escapeMarkdown } from '../../src/localize/escapeMarkdown.ts';

/** The text of a Markdown that is one paragraph of nothing but text; what it is else, when it is not. */
function roundTrip(text: string): unknown {
  const { children } = parseMarkdown(escapeMarkdown(text));
  const [paragraph] = children;
  if (children.length !== 1 || paragraph?.type !== 'paragraph') return children;
  const [only] = paragraph.children;
  return paragraph.children.length === 1 && only?.type === 'text' ? only.value : paragraph.children;
}

const PUNCTUATION = Array.from({ length: 95 }, (_, index) => String.fromCharCode(32 + index)).filter((mark) =>
  /[^A-Za-z0-9 ]/.test(mark),
);

test('there are 32 punctuation marks in ASCII', () => {
  expect(PUNCTUATION.join('')).toBe('!"#$%&\'()*+,-./:;<=>?@[\\]^_`{|}~');
});

describe.each(PUNCTUATION)('%s', (mark) => {
  test('survives alone, doubled, tripled, around a word, before a word and in one', () => {
    const texts = [mark, mark + mark, mark.repeat(3), `${mark}a${mark}`, `${mark} a`, `a ${mark} b`, `1${mark} a`, `a${mark}b`];
    expect(texts.map(roundTrip)).toEqual(texts);
  });
});

test.each([
  '**A** {{b}} [x](y) <i> $t(c)',
  '&amp; &#42; &copy;',
  ':::warning{x}',
  '::figure',
  ':text[a]',
  '[a]: https://example.org',
  '<!-- a -->',
  '<https://example.org>',
  '\\* \\\\',
  '| a | b |',
  '====',
  '10:30, 2–8 °C, ≥ 38, ¿cómo?, €5, é̂, 请, العربية',
])('%s survives', (text) => {
  expect(roundTrip(text)).toBe(text);
});

test('letters, digits, spaces and marks of other scripts are left alone', () => {
  const text = 'abc XYZ 0123456789 °–“”’…·•\u00a0\u2011 ñ ж ש 请';
  expect(escapeMarkdown(text)).toBe(text);
});
