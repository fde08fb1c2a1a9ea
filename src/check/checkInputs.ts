/** All checks on data, wording and templates, together. */
import type { Diagnostic } from '../diagnostic.ts';
import { factsPrinted } from './factsPrinted.ts';
import { type Inputs, usesOf } from './inputs.ts';
import { mustSay } from './mustSay.ts';
import { placeholders } from './placeholders.ts';
import { readingLevel } from './readingLevel.ts';
import { SOURCE_LANGUAGE } from './source.ts';
import { statementText } from './statementText.ts';
import { units } from './units.ts';
import { wordingKeys } from './wordingKeys.ts';

export function checkInputs(
  inputs: Inputs,
  documents: readonly Readonly<{ name: string; template: string }>[],
  medicineFile: string,
): Diagnostic[] {
  const ofTemplates: Diagnostic[] = [];
  const uses = usesOf(inputs, documents, (diagnostic) => ofTemplates.push(diagnostic));
  const source = inputs.wordings.get(SOURCE_LANGUAGE);
  return [
    ...unique(ofTemplates),
    ...wordingKeys(inputs, uses),
    ...placeholders(inputs, uses),
    ...[...inputs.wordings.values()].flatMap((wording) => [...units(wording), ...statementText(wording)]),
    ...mustSay(inputs, uses),
    ...factsPrinted(inputs, uses, medicineFile),
    ...(source ? readingLevel(source) : []),
  ];
}

/** A mistake in a template shows in each edition; it is told once. */
function unique(diagnostics: readonly Diagnostic[]): Diagnostic[] {
  return [
    ...new Map(diagnostics.map((diagnostic) => [JSON.stringify([diagnostic.place, diagnostic.message]), diagnostic])).values(),
  ];
}
