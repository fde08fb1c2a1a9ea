/** Formulas of readability: how hard sentences are, each on a scale of its own. The only door to syllable. */
import { syllable } from 'syllable';

/** The words of each sentence. */
export type Sentences = readonly (readonly string[])[];

/** US school grade (Kincaid et al. 1975). English. */
export function fleschKincaid(sentences: Sentences): number {
  const words = sentences.flat();
  return 0.39 * (words.length / sentences.length) + (11.8 * sum(words, syllable)) / words.length - 15.59;
}

/** From 0, very hard, to 100, very easy (Fernández Huerta 1959, with the mean length of a sentence: Law 2011). Spanish. */
export function fernandezHuerta(sentences: Sentences): number {
  const words = sentences.flat();
  return 206.84 - (60 * sum(words, spanishSyllables)) / words.length - 1.02 * (words.length / sentences.length);
}

/** School grade from 4 to 15 (Bamberger and Vanecek 1984, first formula). German. */
export function wienerSachtextformel(sentences: Sentences): number {
  const words = sentences.flat();
  const share = (holds: (word: string) => boolean) => (100 * words.filter(holds).length) / words.length;
  return (
    0.1935 * share((word) => germanSyllables(word) >= 3) +
    0.1672 * (words.length / sentences.length) +
    0.1297 * share((word) => word.length > 6) -
    0.0327 * share((word) => germanSyllables(word) === 1) -
    0.875
  );
}

/** Under 30 very easy, over 60 very hard (Björnsson 1968). Made for Swedish; other languages have longer or shorter words. */
export function lix(sentences: Sentences): number {
  const words = sentences.flat();
  return words.length / sentences.length + (100 * words.filter((word) => word.length > 6).length) / words.length;
}

const sum = (words: readonly string[], count: (word: string) => number): number =>
  words.reduce((total, word) => total + count(word), 0);

/** Strong vowels are a syllable each, and so is a weak one with an accent; weak ones go with the vowel beside them. */
const SPANISH = /[aeoáéóíú]|[iuü]+(?![aeoáéóíúiuü])(?<![aeoáéó][iuü]+)/giu;
const spanishSyllables = (word: string): number => Math.max(1, word.match(SPANISH)?.length ?? 0);

/** Vowels in a row are a syllable. */
const germanSyllables = (word: string): number => Math.max(1, word.match(/[aeiouyäöü]+/giu)?.length ?? 0);
