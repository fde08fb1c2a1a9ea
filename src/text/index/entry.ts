/** What the index page knows of a file, and the languages, editions and documents that the files of a build come together in. */
import { EDITIONS, type Edition } from '../../data/edition.ts';
import { type Direction, directionOf, type LanguageTag, ownName } from '../../data/language.ts';
import type { Review } from '../../data/review.ts';

export type IndexEntry = Readonly<{
  /** Relative to the index, with forward slashes. */
  path: string;
  language: LanguageTag;
  edition: Edition;
  document: string;
  /** Empty for the document's first layout. */
  layout: string;
  /** The document's own title, in its language. */
  title: string;
  review: Review;
  /** Of a PDF only. */
  pages?: number;
  bytes: number;
}>;

/** One document in one edition and language, with its files. */
export type IndexDocument = Readonly<{ name: string; title: string; review: Review; files: readonly IndexEntry[] }>;
export type IndexEdition = Readonly<{ edition: Edition; documents: readonly IndexDocument[] }>;
export type IndexLanguage = Readonly<{
  tag: LanguageTag;
  direction: Direction;
  ownName: string;
  englishName: string;
  editions: readonly IndexEdition[];
}>;

/** By English name, because who hands out sheets looks for it; what is in a language keeps the order of the build. */
export function languagesOf(entries: readonly IndexEntry[]): IndexLanguage[] {
  const languages = grouped(entries, ({ language }) => language).map(([tag, files]) => ({
    tag,
    direction: directionOf(tag),
    ownName: capitalized(ownName(tag), tag),
    englishName: englishNames.of(tag) ?? tag,
    editions: editionsOf(files),
  }));
  return languages.toSorted((a, b) => inEnglish.compare(a.englishName, b.englishName) || (a.tag < b.tag ? -1 : 1));
}

const englishNames = new Intl.DisplayNames(['en'], { type: 'language' });
const inEnglish = new Intl.Collator('en');

/** A name in a list of names begins with a capital, whatever it does in a sentence; Georgian has capitals, but not for beginnings. */
const capitalized = (name: string, tag: LanguageTag): string =>
  name.replace(/^(?!\p{Script=Georgian})\p{Ll}/u, (letter) => letter.toLocaleUpperCase(tag));

const editionsOf = (entries: readonly IndexEntry[]): IndexEdition[] =>
  EDITIONS.map((edition) => ({ edition, documents: documentsOf(entries.filter((entry) => entry.edition === edition)) })).filter(
    ({ documents }) => documents.length > 0,
  );

const documentsOf = (entries: readonly IndexEntry[]): IndexDocument[] =>
  grouped(entries, ({ document }) => document).map(([name, files]) => {
    const [{ title, review }] = files;
    return { name, title, review, files };
  });

/** In the order of their first appearance. */
function grouped<Key>(entries: readonly IndexEntry[], keyOf: (entry: IndexEntry) => Key): [Key, [IndexEntry, ...IndexEntry[]]][] {
  const groups = new Map<Key, [IndexEntry, ...IndexEntry[]]>();
  for (const entry of entries) {
    const group = groups.get(keyOf(entry));
    if (group) group.push(entry);
    else groups.set(keyOf(entry), [entry]);
  }
  return [...groups];
}
