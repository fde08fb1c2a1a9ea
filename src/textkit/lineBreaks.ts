/** Where a line may end: UAX #14, and words from dictionaries for the scripts that are written without spaces. */
import LineBreaker from 'linebreak';
import { words } from './segments.ts';

/** @returns ascending indices at which a line may end, the last of them the text's length */
export function lineBreaks(text: string, language: string): number[] {
  const at = new Set([text.length]);
  const breaker = new LineBreaker(text);
  for (let next = breaker.nextBreak(); next; next = breaker.nextBreak()) at.add(next.position);
  for (const { start, end } of matches(text, KEPT_WHOLE)) {
    for (let index = start + 1; index < end; index++) at.delete(index);
  }
  if (language.startsWith('ko')) for (const { start } of matches(text, BETWEEN_HANGUL)) at.delete(start);
  for (const index of dictionaryBreaks(text, language)) at.add(index);
  for (const { start } of matches(text, BEFORE_FULL_WIDTH_BRACKET)) at.add(start);
  if (language.startsWith('zh')) for (const { start } of matches(text, AROUND_CHINESE_QUOTES)) at.add(start);
  return [...at].sort((a, b) => a - b);
}

/** What UAX #14 would part, and a reader must not find parted: ranges and doses (2–8, mg/mL), addresses of the Web. */
const KEPT_WHOLE = /[\p{L}\p{N}.]+(?:[/–‑][\p{L}\p{N}.]+)+|[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)+(?:\/[\p{L}\p{N}./_-]*)?/gu;
/** Ragged Korean reads best when its words stay whole, as CSS has it in `word-break: keep-all`. */
const BETWEEN_HANGUL = /(?<=[\p{Script=Hangul}])(?=[\p{Script=Hangul}])/gu;
/** UAX #14 LB30: what `linebreak` does not know of full-width brackets. */
const BEFORE_FULL_WIDTH_BRACKET = /(?<=[\p{L}\p{N}])(?=[（［｛「『【〔〈《])/gu;
/** CLDR tailoring for Chinese: curly quotation marks are brackets there. */
const AROUND_CHINESE_QUOTES = /(?<=[\p{Script=Han}、-】！-～])(?=[“‘])|(?<=[”’])(?=\p{Script=Han})/gu;

const WITHOUT_SPACES = /[\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]+/gu;
/** A line begins with a letter, never with a mark, with ๆ (which repeats the word before it) or with ฯ (which shortens it). */
const BEGINS_A_LINE = /^(?![ฯໆๆ])\p{Lo}/u;

function dictionaryBreaks(text: string, language: string): number[] {
  return matches(text, WITHOUT_SPACES).flatMap(({ start, found }) =>
    words(found, language)
      .filter((word) => word.start > 0 && BEGINS_A_LINE.test(word.text))
      .map((word) => start + word.start),
  );
}

const matches = (text: string, pattern: RegExp) =>
  Array.from(text.matchAll(pattern), ({ index, 0: found }) => ({ start: index, end: index + found.length, found }));
