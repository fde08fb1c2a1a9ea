/** Rule: wording for patients is easy to read by the formula of its language, and no English sentence is longer than 20 words. */
import { type Diagnostic, error, type Place } from '../diagnostic.ts';
import { PLACEHOLDER, placeholdersOf, type Wording } from '../localize/wording.ts';
import { fernandezHuerta, fleschKincaid, lix, type Sentences, wienerSachtextformel } from './readability.ts';
import { SOURCE_LANGUAGE } from './source.ts';

/** AMA and Joint Commission: sixth grade; our own house rule: 20 words a sentence. */
export const HIGHEST_GRADE = 6;
export const LONGEST_SENTENCE = 20;

/** What clinicians and printers read is not measured. */
const NOT_FOR_PATIENTS: readonly string[] = ['units', 'card-back', 'calibration'];

type Sentence = Readonly<{ words: readonly string[]; text: string; place: Place }>;

/** How a language is measured. Where a high value is easy, values are negated, so that more is always harder. */
type Measure = Readonly<{ name: string; limit: number; harder: 'high' | 'low'; of: (sentences: Sentences) => number }>;

const ENGLISH: Measure = { name: 'Flesch–Kincaid grade', limit: HIGHEST_GRADE, harder: 'high', of: fleschKincaid };
const MEASURES: Readonly<Record<string, Measure>> = {
  en: ENGLISH,
  /** 70 and more is "fairly easy". */
  es: { name: 'Fernández-Huerta index', limit: 70, harder: 'low', of: fernandezHuerta },
  de: { name: 'Wiener Sachtextformel', limit: 6, harder: 'high', of: wienerSachtextformel },
};

/** 50 begins "hard"; languages with longer words than Swedish have a limit of their own. */
const LIX_LIMIT = 50;
const LIX_LIMITS: Readonly<Record<string, number>> = {};
const ALPHABETS = /^(?:Latn|Cyrl|Grek)$/;

/** @returns undefined for a language that no formula we know is made for: those in other scripts than Latin, Cyrillic and Greek */
export function measureOf(language: Wording['language']): Measure | undefined {
  const own = MEASURES[language];
  if (own) return own;
  const { script } = new Intl.Locale(language).maximize();
  if (!ALPHABETS.test(script ?? '')) return undefined;
  return { name: 'LIX', limit: LIX_LIMITS[language] ?? LIX_LIMIT, harder: 'high', of: lix };
}

export function readingLevel(wording: Wording): Diagnostic[] {
  const measure = measureOf(wording.language);
  const sentences = [...wording.statements].flatMap(([key, { text, place }]) =>
    NOT_FOR_PATIENTS.includes(key.split(':')[0] ?? '') ? [] : sentencesOf(text).map((sentence) => ({ ...sentence, place })),
  );
  const tooLong = wording.language === SOURCE_LANGUAGE ? sentences.filter(({ words }) => words.length > LONGEST_SENTENCE) : [];
  return [
    ...tooLong.map(({ place, words, text }) =>
      error(
        'sentence-length',
        place,
        `${words.length} words in one sentence: "${text}"`,
        `Part it: at most ${LONGEST_SENTENCE} words.`,
      ),
    ),
    ...(measure ? tooHard(wording, sentences, measure) : []),
  ];
}

/** The level of whole sentences. A heading or a list entry is no sentence: it would make the text look easier than it is. */
export const levelOf = (sentences: readonly Pick<Sentence, 'words' | 'text'>[], { of }: Measure): number =>
  of(sentences.filter(({ text }) => /[.!?]$/.test(text)).map(({ words }) => words));

function tooHard({ files }: Wording, sentences: readonly Sentence[], measure: Measure): Diagnostic[] {
  const { name, limit, harder, of } = measure;
  const level = levelOf(sentences, measure);
  const hardness = (value: number) => (harder === 'high' ? value : -value);
  if (!(hardness(level) > hardness(limit))) return [];
  const hardest = sentences.toSorted((a, b) => hardness(of([b.words])) - hardness(of([a.words]))).slice(0, 3);
  return [
    error(
      'reading-level',
      { file: files.get('leaflet') ?? '' },
      `the wording has a ${name} of ${level.toFixed(1)}; ${limit} is the ${harder === 'high' ? 'highest' : 'lowest'}`,
      `Begin with: ${hardest.map(({ text }) => `"${text}"`).join(', ')}`,
    ),
  ];
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
