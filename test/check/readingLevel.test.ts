/** English for patients reads at grade 6 or below, in sentences of at most 20 words. */
import { describe, expect, test } from 'vitest';
import { fleschKincaid } from '../../src/check/readability.ts';
import { HIGHEST_GRADE, LONGEST_SENTENCE, readingLevel, sentencesOf } from '../../src/check/readingLevel.ts';
import { formatDiagnostic } from '../../src/diagnostic.ts';
import { checkedAfter } from '../support/checked.ts';
import { realWording } from '../support/real.ts';
import { wordingOf } from '../support/wording.ts';

const words = (count: number) => `${Array.from({ length: count }, () => 'go').join(' ')}.`;
const said = (statements: Readonly<Record<string, string>>) => readingLevel(wordingOf('en', statements)).map(formatDiagnostic);

test('the English of the project is silent', () => {
  expect(readingLevel(realWording('en')).map(formatDiagnostic)).toEqual([]);
});

describe('a sentence', () => {
  test(`of ${LONGEST_SENTENCE} words is short enough, and one of ${LONGEST_SENTENCE + 1} is told with its place`, () => {
    expect(said({ 'leaflet:x': words(20) })).toEqual([]);
    expect(said({ 'leaflet:x': words(21) })).toEqual([
      `error [sentence-length] locales/en/leaflet.json: x: 21 words in one sentence: "${words(21)}"\n  hint: Part it: at most 20 words.`,
    ]);
  });

  test('is told in the project, too', () => {
    const sentence = 'Do not ever put it in a place that is so cold that it may turn to ice in there at dawn.';
    expect(checkedAfter(['locales/en/leaflet.json', '"**Do not shake it.**"', `"${sentence}"`])).toEqual([
      expect.stringMatching(
        /^error \[sentence-length\] locales\/en\/leaflet\.json:\d+: storage\.doNotShake: 22 words in one sentence/,
      ),
    ]);
  });

  test('ends at a full stop, a question mark or an exclamation mark', () => {
    expect(sentencesOf('Do you feel ill? Call us! **We help.**').map(({ text }) => text)).toEqual([
      'Do you feel ill?',
      'Call us!',
      'We help.',
    ]);
  });

  test('counts a placeholder as one word', () => {
    expect(sentencesOf('Keep {{product.brand}} at {{storage.refrigerator}}.').map((sentence) => sentence.words)).toEqual([
      ['Keep', 'drug', 'at', 'ten'],
    ]);
  });

  test('that clinicians read may be long', () => {
    expect(said({ 'card-back:x': words(30), 'units:hour_other': words(30) })).toEqual([]);
  });
});

describe('the grade', () => {
  test('is that of Flesch and Kincaid', () => {
    // 10 words in 2 sentences with 12 syllables: 0.39 × 5 + 11.8 × 1.2 − 15.59
    const sentences = [
      ['the', 'cat', 'sat', 'on', 'mats'],
      ['the', 'water', 'ran', 'over', 'it'],
    ];
    expect(fleschKincaid(sentences)).toBeCloseTo(0.39 * 5 + 11.8 * 1.2 - 15.59, 5);
  });

  test(`above ${HIGHEST_GRADE} is told, with the sentences to begin with`, () => {
    const hard = 'Subcutaneous administration necessitates refrigeration.';
    expect(said({ 'leaflet:x': hard, 'leaflet:y': 'Keep it cold.' })).toEqual([
      expect.stringMatching(
        /^error \[reading-level\] locales\/en\/leaflet\.json: the wording has a Flesch–Kincaid grade of \d+\.\d; 6 is the highest\n {2}hint: Begin with: "Subcutaneous administration necessitates refrigeration\.", "Keep it cold\."$/,
      ),
    ]);
  });

  test('leaves out headings and list entries, which would make the text look easier', () => {
    const hard = 'Subcutaneous administration necessitates refrigeration.';
    const entries = Object.fromEntries(Array.from({ length: 50 }, (_, i) => [`leaflet:entry${i}`, 'Dry skin']));
    const gradeIn = (texts: readonly string[]) => / grade of (\S+);/.exec(texts[0] ?? '')?.[1];
    expect(gradeIn(said({ 'leaflet:x': hard }))).toMatch(/^\d+\.\d$/);
    expect(gradeIn(said({ 'leaflet:x': hard, ...entries }))).toBe(gradeIn(said({ 'leaflet:x': hard })));
  });
});
