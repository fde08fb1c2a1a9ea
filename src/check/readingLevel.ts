/** Rule: English for patients reads at grade 6 or below, and no sentence is longer than 20 words. The only door to syllable. */
import { syllable } from 'syllable';
import { type Diagnostic, error, type Place } from '../diagnostic.ts';
import { PLACEHOLDER, placeholdersOf, type Wording } from '../localize/wording.ts';

/** AMA and Joint Commission: sixth grade; our own house rule: 20 words a sentence. */
export const HIGHEST_GRADE = 6;
export const LONGEST_SENTENCE = 20;

/** What clinicians read is measured for length only. */
const FOR_PATIENTS = [
  'common',
  'figures',
  'summary',
  'leaflet',
  'injection-guide',
  'injection-log',
  'side-effects-sheet',
  'storage-sheet',
  'card-front',
];

type Sentence = Readonly<{ words: readonly string[]; text: string; place: Place }>;

export function readingLevel(wording: Wording): Diagnostic[] {
  const sentences = [...wording.statements].flatMap(([key, { text, place }]) => {
    const namespace = key.split(':')[0] ?? '';
    return FOR_PATIENTS.includes(namespace) ? sentencesOf(text).map((sentence) => ({ ...sentence, place })) : [];
  });
  const tooLong = sentences.filter(({ words }) => words.length > LONGEST_SENTENCE);
  // A heading or a list entry is no sentence: it would make the text look easier than it is.
  const grade = gradeOf(sentences.filter(({ text }) => /[.!?]$/.test(text)));
  return [
    ...tooLong.map(({ place, words, text }) =>
      error(
        'sentence-length',
        place,
        `${words.length} words in one sentence: "${text}"`,
        `Part it: at most ${LONGEST_SENTENCE} words.`,
      ),
    ),
    ...(grade > HIGHEST_GRADE ? [tooHard(wording, sentences, grade)] : []),
  ];
}

/** Flesch–Kincaid grade level (Kincaid et al. 1975). */
export function gradeOf(sentences: readonly Pick<Sentence, 'words'>[]): number {
  const words = sentences.flatMap((sentence) => sentence.words);
  const syllables = words.reduce((sum, word) => sum + syllable(word), 0);
  return 0.39 * (words.length / sentences.length) + 11.8 * (syllables / words.length) - 15.59;
}

/** Sentences of a statement, headings and list entries among them; a placeholder counts as one short word. */
export function sentencesOf(text: string): { words: string[]; text: string }[] {
  const plain = text
    .replaceAll('**', '')
    .replace(PLACEHOLDER, (match) => (placeholdersOf(match)[0]?.startsWith('product.') ? 'drug' : 'ten'));
  return plain
    .split(/(?<=[.!?])\s+/)
    .map((sentence) => ({ text: sentence, words: sentence.match(/[\p{L}][\p{L}’'-]*/gu) ?? [] }))
    .filter(({ words }) => words.length > 0);
}

function tooHard({ files }: Wording, sentences: readonly Sentence[], grade: number): Diagnostic {
  const hardest = [...sentences].sort((a, b) => gradeOf([b]) - gradeOf([a])).slice(0, 3);
  return error(
    'reading-level',
    { file: files.get('leaflet') ?? '' },
    `the wording reads at grade ${grade.toFixed(1)}; ${HIGHEST_GRADE} is the highest`,
    `Begin with: ${hardest.map(({ text }) => `"${text}"`).join(', ')}`,
  );
}
