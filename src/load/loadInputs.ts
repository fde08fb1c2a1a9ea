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

/** @returns undefined when any file cannot be used; every mistake in every file is reported. */
export function loadInputs(project: Project, languages: readonly LanguageTag[], report: Report) {
  let sound = true;
  const listen: Report = (diagnostic) => {
    if (isError(diagnostic)) sound = false;
    report(diagnostic);
  };
  const medicine = loadMedicine(project, listen);
  const mustSay = loadMustSay(project, listen);
  const templates = loadTemplates(project, listen);
  const figures = loadFigures(project, listen);
  const wordings = new Map<LanguageTag, Wording>();
  for (const language of languages) {
    const wording = loadWording(project, language, listen);
    if (wording) wordings.set(language, wording);
  }
  return sound && medicine && mustSay ? { medicine, mustSay, templates, figures, wordings } : undefined;
}

export type LoadedInputs = NonNullable<ReturnType<typeof loadInputs>>;
