/** Where a line may end: UAX #14, and words from dictionaries for the scripts that are written without spaces. */
import LineBreaker from 'linebreak';
import { words } from './segments.ts';

/** @returns ascending indices at which a line may end, the last of them the text's length */
export function lineBreaks(text: string, language: string): number[] {
  const at = new Set([text.length]);
  const breaker = new LineBreaker(language.startsWith('ko') ? text.replace(KOREAN_LETTERS, 'a') : text);
  for (let next = breaker.nextBreak(); next; next = breaker.nextBreak()) at.add(next.position);
  for (const index of placesOf(HELD, text)) at.delete(index);
  for (const { start, end } of matches(WEB_ADDRESS, text)) for (let index = start + 1; index < end; index++) at.delete(index);
  for (const index of placesOf(ALLOWED, text)) at.add(index);
  if (language.startsWith('zh')) for (const index of placesOf(AROUND_CHINESE_QUOTES, text)) at.add(index);
  for (const index of dictionaryBreaks(text, language)) at.add(index);
  return [...at].sort((a, b) => a - b);
}

/** What UAX #14 would part, and a reader must not find parted: doses (mg/mL), ranges (2–8), and ๆ, which repeats the word before it. */
const HELD =
  /(?<=\s)(?=[ๆໆ])|(?<=\S\/\p{Bidi_Control}*)(?=[^\s\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}])|(?<=\p{N}–)(?=\p{N})/gu;
const WEB_ADDRESS = /[\w-]+(?:\.[\w-]+)+(?:\/[\w./-]*)?/g;
/** Ragged Korean reads best when its words stay whole, like words of Latin letters: CSS has it in `word-break: keep-all`. */
const KOREAN_LETTERS = /[\u1100-\u11ff\u3130-\u318f\u4e00-\u9fff\uac00-\ud7a3]/g;

/** What the package, which knows Unicode 13, does not allow yet. */
const ALLOWED = new RegExp(
  [
    '(?<=[\\p{L}\\p{N}])(?=[（［｛「『【〔〈《])', // LB30: full-width brackets
    '(?<=[^\\p{Ps}\\p{Pi}\\p{Pf}"\'\\s][\\p{Pi}\\p{Pf}"\'] +)(?=\\p{Ps})', // LB15a: a closing quote does not hold what follows a space
    '(?<=\\u05be)(?=\\p{Script=Hebrew})', // LB21a: the maqaf between Hebrew letters
  ].join('|'),
  'gu',
);
/** CLDR's tailoring for Chinese: curly quotation marks are brackets there. */
const AROUND_CHINESE_QUOTES =
  /(?<=[\p{Script=Han}、。，；：？！）」』】〕〉》”’])(?=[“‘])|(?<=[”’])(?=[\p{Script=Han}（［｛「『【〔〈《])/gu;

const WITHOUT_SPACES = /[\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]+/gu;
/** A line begins with a letter, never with a mark, with ๆ (which repeats the word before it) or with ฯ (which shortens it). */
const BEGINS_A_LINE = /^(?![ฯๆໆ])\p{Lo}/u;
/** ၎ belongs to what follows it (LB28). */
const HOLDS_ON = '၎';

function dictionaryBreaks(text: string, language: string): number[] {
  return matches(WITHOUT_SPACES, text).flatMap(({ start, found }) =>
    words(found, language)
      .filter((word) => word.start > 0 && BEGINS_A_LINE.test(word.text) && found[word.start - 1] !== HOLDS_ON)
      .map((word) => start + word.start),
  );
}

const matches = (pattern: RegExp, text: string) =>
  Array.from(text.matchAll(pattern), ({ index, 0: found }) => ({ start: index, end: index + found.length, found }));

/** The places in a text that a pattern of lookarounds marks. */
const placesOf = (pattern: RegExp, text: string): number[] => matches(pattern, text).map(({ start }) => start);
