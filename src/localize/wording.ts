/** Wording as the core sees it: one language's statements by namespace and key, each with its place in the files. */
import type { Edition } from '../data/edition.ts';
import { EDITIONS } from '../data/edition.ts';
import type { LanguageTag } from '../data/language.ts';
import { type Fact, isEstablished, variantsNeedOwnWording } from '../data/medicine.ts';
import type { ReviewRecord } from '../data/review.ts';
import type { Place } from '../diagnostic.ts';

export type Statement = Readonly<{ text: string; place: Place }>;

/** What the checks on a translation go by: patterns as `formsIn` reads them. */
export type LanguageNotes = Readonly<{
  /** The words and endings by which the language says no. */
  negations: readonly string[];
  /** Every quotation mark and apostrophe of the language. */
  quotationMarks: readonly string[];
  /** Words that are spelt as in English. */
  sharedWords: readonly string[];
  /** Letters that CLDR does not count among the language's. */
  letters?: string | undefined;
  /** The names of the months, for a language that CLDR has none for. */
  months?: readonly string[] | undefined;
}>;

export type Wording = Readonly<{
  language: LanguageTag;
  review: ReviewRecord;
  notes: LanguageNotes;
  /** By the English term, the forms that may stand for it: patterns as `formsIn` reads them. */
  glossary: ReadonlyMap<string, readonly string[]>;
  /** Statements by `namespace:key`, the key with its edition context and plural category: `units:hour_other`. */
  statements: ReadonlyMap<string, Statement>;
  /** The file of each namespace. */
  files: ReadonlyMap<string, string>;
}>;

/** A placeholder in a statement, such as `{{storage.refrigerator}}`. */
export const PLACEHOLDER = /\{\{\s*([^{}]*?)\s*\}\}/g;

export const placeholdersOf = (text: string): string[] => [...text.matchAll(PLACEHOLDER)].map((match) => match[1] ?? '');

/**
 * The keys that may word a statement in an edition, best first: the edition's own context, the context of the variant
 * that holds there (named after its first edition), and the bare key, unless the fact's editions differ in meaning.
 */
export function candidateKeys(key: string, edition: Edition, fact?: Fact): string[] {
  const own = `${key}_${edition}`;
  if (!fact) return [own, key];
  const variant = fact.variants.filter(isEstablished).find((v) => v.editions.includes(edition));
  if (!variant) return [];
  const ofVariant = variantsNeedOwnWording(fact) ? [`${key}_${variant.editions[0]}`] : [key];
  return [...new Set([own, ...ofVariant])];
}

/** The statement that words a key in an edition, by its key in the files, or undefined when the language lacks it. */
export function resolveKey(wording: Wording, key: string, edition: Edition, fact?: Fact): string | undefined {
  return candidateKeys(key, edition, fact).find((candidate) => wording.statements.has(candidate));
}

/** `leaflet:storage.refrigerator_us` without its edition context. */
export function withoutContext(key: string): string {
  const suffix = EDITIONS.find((edition) => key.endsWith(`_${edition}`));
  return suffix ? key.slice(0, -suffix.length - 1) : key;
}
