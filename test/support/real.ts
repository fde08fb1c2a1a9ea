/** The project's own files, loaded once, for tests that read them. */

import { SOURCE_LANGUAGE } from '../../src/check/source.ts';
import type { Edition } from '../../src/data/edition.ts';
import { languageTag } from '../../src/data/language.ts';
import type { Medicine } from '../../src/data/medicine.ts';
import { formatDiagnostic } from '../../src/diagnostic.ts';
import { type LoadedInputs, loadInputs } from '../../src/load/loadInputs.ts';
import { languagesOf } from '../../src/load/loadWording.ts';
import { type Localization, localize } from '../../src/localize/localization.ts';
import { PSEUDO_LANGUAGES, pseudoWording } from '../../src/localize/pseudoWording.ts';
import type { Wording } from '../../src/localize/wording.ts';
import { listening, ROOT } from './project.ts';

let loaded: LoadedInputs | undefined;

/** @throws Error with what is wrong with them, if anything is */
export function realInputs(): LoadedInputs {
  const { report, diagnostics } = listening();
  loaded ??= loadInputs({ root: ROOT }, languagesOf({ root: ROOT }, report), report);
  if (!loaded) throw new Error(diagnostics.map(formatDiagnostic).join('\n'));
  return loaded;
}

export const realMedicine = (): Medicine => realInputs().medicine;

export function realWording(language: string): Wording {
  const { wordings } = realInputs();
  const tag = languageTag(language);
  const source = wordings.get(SOURCE_LANGUAGE);
  const wording = source && PSEUDO_LANGUAGES.includes(tag) ? pseudoWording(tag, source) : wordings.get(tag);
  if (!wording) throw new Error(`there is no wording in "${language}"`);
  return wording;
}

/** The real medicine in a wording made by hand, with the language's real units. */
export function localized(wording: Wording, edition: Edition, pharmacy: Readonly<Record<string, string>> = {}): Localization {
  const units = [...realWording(wording.language).statements].filter(([key]) => key.startsWith('units:'));
  return localize(realMedicine(), { ...wording, statements: new Map([...units, ...wording.statements]) }, edition, pharmacy);
}
