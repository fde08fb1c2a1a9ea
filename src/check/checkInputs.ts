/** All checks on data, wording and templates, together. */
import type { Diagnostic } from '../diagnostic.ts';
import type { Wording } from '../localize/wording.ts';
import { statementCharacters } from './characters.ts';
import { exemplarCharacters } from './exemplarCharacters.ts';
import { factsPrinted } from './factsPrinted.ts';
import { figuresDrawn } from './figuresDrawn.ts';
import { fontsInstalled } from './fontsInstalled.ts';
import { glossaryTerms } from './glossaryTerms.ts';
import { type Found, type Inputs, type Use, usesOf } from './inputs.ts';
import { lengthOutliers } from './lengthOutliers.ts';
import { mustSay } from './mustSay.ts';
import { negationsKept } from './negationsKept.ts';
import { placeholders } from './placeholders.ts';
import { quotationMarks } from './quotationMarks.ts';
import { readingLevel } from './readingLevel.ts';
import { SOURCE_LANGUAGE } from './source.ts';
import { sourceWordsLeft } from './sourceWordsLeft.ts';
import { statementText } from './statementText.ts';
import { units } from './units.ts';
import { wordingKeys } from './wordingKeys.ts';

type Documents = readonly Readonly<{ name: string; template: string }>[];

/** @param medicineFile the place of what is wrong with a fact */
export function checkInputs(found: Found, documents: Documents, medicineFile: string): Diagnostic[] {
  const { medicine, mustSay: rules = [], wordings, templates } = found;
  const ofTemplates: Diagnostic[] = [];
  const uses = usesOf(found, documents, (diagnostic) => ofTemplates.push(diagnostic));
  const source = wordings.get(SOURCE_LANGUAGE);
  return [
    ...unique([...ofTemplates, ...figuresDrawn(new Set(found.figures.keys()), uses)]),
    ...(medicine ? ofFacts({ medicine, wordings, templates, mustSay: rules }, uses, medicineFile) : []),
    ...[...wordings.values()].flatMap((wording) => [
      ...quotationMarks(wording),
      ...readingLevel(wording),
      ...exemplarCharacters(wording),
      ...units(wording),
      ...statementText(wording),
      ...fontsInstalled(wording),
      ...statementCharacters(wording),
    ]),
    ...(source
      ? [...wordings.values()].filter((wording) => wording !== source).flatMap((wording) => besideSource(wording, source))
      : []),
  ];
}

/** The rules that read a translation beside its source. */
const besideSource = (wording: Wording, source: Wording): Diagnostic[] => [
  ...glossaryTerms(wording, source),
  ...negationsKept(wording, source),
  ...sourceWordsLeft(wording, source),
  ...lengthOutliers(wording, source),
];

/** The rules that need the facts. A fact is only said to be printed nowhere when its wording could be read. */
function ofFacts(inputs: Inputs, uses: readonly Use[], medicineFile: string): Diagnostic[] {
  return [
    ...wordingKeys(inputs, uses),
    ...placeholders(inputs, uses),
    ...mustSay(inputs, uses),
    ...(inputs.wordings.has(SOURCE_LANGUAGE) ? factsPrinted(inputs, uses, medicineFile) : []),
  ];
}

/** A mistake in a template shows in each edition; it is told once. */
function unique(diagnostics: readonly Diagnostic[]): Diagnostic[] {
  return [
    ...new Map(diagnostics.map((diagnostic) => [JSON.stringify([diagnostic.place, diagnostic.message]), diagnostic])).values(),
  ];
}
