/** All files that a build reads, but the pharmacy's profile. */
import type { LanguageTag } from '../data/language.ts';
import { isError, type Report } from '../diagnostic.ts';
import type { Wording } from '../localize/wording.ts';
import { loadFigures } from './loadFigures.ts';
import { loadMedicine } from './loadMedicine.ts';
import { loadMustSay } from './loadMustSay.ts';
import { loadTemplates } from './loadTemplates.ts';
import { loadWording } from './loadWording.ts';
import type { Project } from './project.ts';

/** What could be read; a file that cannot be used is reported, and its part is missing. */
export function findInputs(project: Project, languages: readonly LanguageTag[], report: Report) {
  const medicine = loadMedicine(project, report);
  const mustSay = loadMustSay(project, report);
  const templates = loadTemplates(project, report);
  const figures = loadFigures(project, report);
  const wordings = new Map<LanguageTag, Wording>();
  for (const language of languages) {
    const wording = loadWording(project, language, report);
    if (wording) wordings.set(language, wording);
  }
  return { medicine, mustSay, templates, figures, wordings };
}

export type FoundInputs = ReturnType<typeof findInputs>;
export type LoadedInputs = { readonly [Part in keyof FoundInputs]: NonNullable<FoundInputs[Part]> };

/** @returns undefined when any file cannot be used; every mistake in every file is reported. */
export function loadInputs(project: Project, languages: readonly LanguageTag[], report: Report): LoadedInputs | undefined {
  let sound = true;
  const found = findInputs(project, languages, (diagnostic) => {
    if (isError(diagnostic)) sound = false;
    report(diagnostic);
  });
  return sound ? whole(found) : undefined;
}

/** The inputs, if none is missing. */
export function whole({ medicine, mustSay, ...rest }: FoundInputs): LoadedInputs | undefined {
  return medicine && mustSay ? { medicine, mustSay, ...rest } : undefined;
}
