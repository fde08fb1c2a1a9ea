/** Wording in no language: as sound as the source's, and no word of it plain English. */
import { describe, expect, test } from 'vitest';
import { directionOf } from '../../src/data/language.ts';
import { DOCUMENT_NAMES } from '../../src/documents.ts';
import { textOf } from '../../src/leaflet/inline.ts';
import { blocksOf, childrenOf, inlinesOf } from '../../src/leaflet/walk.ts';
import { PSEUDO_LANGUAGES, pseudoWording } from '../../src/localize/pseudoWording.ts';
import { placeholdersOf } from '../../src/localize/wording.ts';
import { realLeaflet } from '../pdf/realLeaflet.ts';
import { realWording } from '../support/real.ts';

const source = realWording('en');

/** What is no wording: names, values, and options of the command. */
const NOT_WORDED =
  /anakinra|kineret|e\. ?coli|english|--nudge(?:-back)?|october|november|december|https?:\S+|[\w.]+\.(?:gov|uk)\S*|1-800-FDA-1088/giu;

describe.each(PSEUDO_LANGUAGES)('%s', (language) => {
  const wording = pseudoWording(language, source);

  test('keeps placeholders and strong text', () => {
    for (const [key, { text }] of wording.statements) {
      const original = source.statements.get(key) ?? source.statements.get(`${key}_other`);
      expect(placeholdersOf(text), key).toEqual(placeholdersOf(original?.text ?? ''));
      expect(text.split('**').length, key).toBe(original?.text.split('**').length);
    }
  });

  test.each(DOCUMENT_NAMES)('of the %s no word was typed into code or template', (document) => {
    const leaflet = realLeaflet(document, 'us', language);
    const own = leaflet.children.filter((block) => block.type !== 'part'); // the back of a card is for people at the place
    const lines = [...blocksOf(own)].flatMap((block) =>
      childrenOf(block).length > 0 || (block.type === 'paragraph' && block.language === 'en') ? [] : inlinesOf(block).map(textOf),
    );
    const english = new Set([...source.statements.values()].flatMap(({ text }) => text.toLowerCase().match(/[a-z]{4,}/g) ?? []));
    const left = lines.flatMap(
      (line) =>
        line
          .replace(NOT_WORDED, ' ')
          .toLowerCase()
          .match(/(?<!\p{L})[a-z]{4,}(?!\p{L})/gu) ?? [],
    );
    expect(lines.length).toBeGreaterThan(5);
    expect(left.filter((word) => english.has(word) && /[aeiou]/.test(word))).toEqual([]);
  });
});

test('one is two fifths longer, and one runs from right to left', () => {
  const [long, rightToLeft] = PSEUDO_LANGUAGES;
  const lengthOf = (texts: Iterable<{ text: string }>) =>
    [...texts].reduce((sum, { text }) => sum + text.replace(/\{\{.*?\}\}/g, '').length, 0);
  const own = lengthOf([...source.statements].filter(([key]) => !key.endsWith('_one')).map(([, statement]) => statement));
  expect(lengthOf(pseudoWording(long as never, source).statements.values()) / own).toBeGreaterThan(1.35);
  expect(directionOf(rightToLeft as never)).toBe('rtl');
});
