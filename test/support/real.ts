/** The project's own files, loaded once, for tests that read them. */

import { SOURCE_LANGUAGE } from '../../src/check/source.ts';
import type { Edition } from '../../src/data/edition.ts';
import { type LanguageTag, languageTag } from '../../src/data/language.ts';
import type { Medicine } from '../../src/data/medicine.ts';
import { formatDiagnostic } from '../../src/diagnostic.ts';
import { type LoadedInputs, loadInputs } from '../../src/load/loadInputs.ts';
import { languagesOf, loadWording } from '../../src/load/loadWording.ts';
import { type Localization, localize } from '../../src/localize/localization.ts';
import { PSEUDO_LANGUAGES, pseudoWording } from '../../src/localize/pseudoWording.ts';
import type { Wording } from '../../src/localize/wording.ts';
import { listening, ROOT, SOME_LANGUAGES } from './project.ts';

let loaded: LoadedInputs | undefined;

/** With wording in a language of each kind: reading all would take every test file seconds. @throws Error with what is wrong with them, if anything is */
export function realInputs(): LoadedInputs {
  const { report, diagnostics } = listening();
  loaded ??= loadInputs({ root: ROOT }, SOME_LANGUAGES.map(languageTag), report);
  if (!loaded) throw new Error(diagnostics.map(formatDiagnostic).join('\n'));
  return loaded;
}

/** Every language of the project. */
export const realLanguages = (): LanguageTag[] => languagesOf({ root: ROOT }, () => {});

export const realMedicine = (): Medicine => realInputs().medicine;

const others = new Map<string, Wording | undefined>();

/** @throws Error when there is none in the language */
export function realWording(language: string): Wording {
  const { wordings } = realInputs();
  const tag = languageTag(language);
  const source = wordings.get(SOURCE_LANGUAGE);
  if (source && PSEUDO_LANGUAGES.includes(tag)) return pseudoWording(tag, source);
  const wording = wordings.get(tag) ?? others.get(language) ?? loadWording({ root: ROOT }, tag, () => {});
  if (!wording) throw new Error(`there is no wording in "${language}"`);
  others.set(language, wording);
  return wording;
}

/** The real medicine in a wording made by hand, with the language's real units. */
export function localized(wording: Wording, edition: Edition, pharmacy: Readonly<Record<string, string>> = {}): Localization {
  const units = [...realWording(wording.language).statements].filter(([key]) => key.startsWith('units:'));
  return localize(realMedicine(), { ...wording, statements: new Map([...units, ...wording.statements]) }, edition, pharmacy);
}
