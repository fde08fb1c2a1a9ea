/** Wording made by hand, for tests that need a few statements. */
import { languageTag } from '../../src/data/language.ts';
import type { Wording } from '../../src/localize/wording.ts';

/** @param statements texts by `namespace:key`; the folder's files are named as a language's are */
export function wordingOf(language: string, statements: Readonly<Record<string, string>>): Wording {
  const fileOf = (key: string) => `locales/${language}/${key.split(':')[0]}.json`;
  return {
    language: languageTag(language),
    review: new Map(),
    notes: { negations: ['not'], quotationMarks: ['“', '”', '‘', '’'], sharedWords: [] },
    glossary: new Map(),
    statements: new Map(
      Object.entries(statements).map(([key, text]) => [key, { text, place: { file: fileOf(key), path: key.split(':')[1] } }]),
    ),
    files: new Map(Object.keys(statements).map((key) => [key.split(':')[0] ?? '', fileOf(key)])),
  };
}
