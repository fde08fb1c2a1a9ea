/** Hyphenation, where it is switched on: running text in languages of long compound words. The only door to hyphen. */
import { createRequire } from 'node:module';
import { isDrugName } from '../data/drugNames.ts';
import type { LanguageTag } from '../data/language.ts';
import type { TextStyleName } from './theme.ts';

/** TeX's patterns of a language, as the package hyphen has them. */
type Patterns = Readonly<{ hyphenateSync: (text: string) => string }>;

/** Elsewhere the lines are even enough without, and whole words are easier to read. */
const LANGUAGES = ['da', 'de', 'et', 'fi', 'hu', 'is', 'nb', 'nl', 'nn', 'sv'];
const STYLES: readonly TextStyleName[] = ['body', 'card', 'folded'];

/** Letters: only compounds are as long, and so much of a word stays on each side of its hyphen. */
const SHORTEST = 12;
const SHORTEST_PART = 3;

const SOFT_HYPHEN = '\u00ad';
const require = createRequire(import.meta.url);

export type Hyphenation = (word: string) => string[];

const hyphenations = new Map<string, Hyphenation>();

/** React-PDF's callback for a style in a language: a word to the parts it may be hyphenated between; undefined where words stay whole. */
export function hyphenationOf(style: TextStyleName, tag: LanguageTag): Hyphenation | undefined {
  const { language } = new Intl.Locale(tag);
  if (!STYLES.includes(style) || !LANGUAGES.includes(language)) return undefined;
  const found = hyphenations.get(language) ?? hyphenate(require(`hyphen/${language}`) as Patterns);
  hyphenations.set(language, found); // one function a language: the text engine keeps paragraphs by it
  return found;
}

const hyphenate =
  ({ hyphenateSync }: Patterns): Hyphenation =>
  (word) => {
    if (word.length < SHORTEST || isDrugName(word)) return [word];
    const parts: string[] = [];
    for (const part of hyphenateSync(word).split(SOFT_HYPHEN)) {
      const last = parts.at(-1);
      if (last === undefined || (last.length >= SHORTEST_PART && part.length >= SHORTEST_PART)) parts.push(part);
      else parts[parts.length - 1] = last + part;
    }
    return parts;
  };
