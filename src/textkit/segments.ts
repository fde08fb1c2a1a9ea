/** The pieces of a text that Intl.Segmenter knows: grapheme clusters (UAX #29) and, from dictionaries, words. */

export type Segment = Readonly<{ start: number; end: number; text: string }>;

const segmenters = new Map<string, Intl.Segmenter>();

function segmenter(language: string, granularity: 'grapheme' | 'word'): Intl.Segmenter {
  const key = `${language}/${granularity}`;
  const found = segmenters.get(key) ?? new Intl.Segmenter(language, { granularity });
  segmenters.set(key, found);
  return found;
}

/** Each UTF-16 unit of such a text is a cluster: letters, syllables, signs and spaces of scripts that need no marks, without any. */
const PLAIN = new RegExp(
  [
    '^[\\u0020-\\u02ff\\u0370-\\u0482\\u048a-\\u058f\\u10a0-\\u10ff\\u1c90-\\u1cbf', // Latin, Greek, Cyrillic, Armenian, Georgian
    '\\u2010-\\u2027\\u2030-\\u205e\\u2190-\\u22ff', // dashes and quotation marks, arrows, mathematics
    '\\u3000-\\u3029\\u3030-\\u3098\\u309b-\\u30ff\\u4e00-\\u9fff\\uac00-\\ud7a3\\uff01-\\uff9d]*$', // kana, Han, Hangul
  ].join(''),
);

/** The grapheme clusters of a text: what a reader takes for one letter. */
export function graphemes(text: string, language: string): Segment[] {
  if (PLAIN.test(text)) return [...text].map((letter, start) => ({ start, end: start + 1, text: letter }));
  return segments(text, language, 'grapheme');
}

/** The words of a text, for scripts that are written without spaces. */
export const words = (text: string, language: string): Segment[] => segments(text, language, 'word');

const segments = (text: string, language: string, granularity: 'grapheme' | 'word'): Segment[] =>
  Array.from(segmenter(language, granularity).segment(text), ({ segment, index }) => ({
    start: index,
    end: index + segment.length,
    text: segment,
  }));
