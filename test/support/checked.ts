/** What the checks on inputs say about a copy of the project, in one language or with a translation, after something was done to it. */
import { cpSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { checkInputs } from '../../src/check/checkInputs.ts';
import { formatDiagnostic } from '../../src/diagnostic.ts';
import { DOCUMENTS } from '../../src/documents.ts';
import { loadInputs } from '../../src/load/loadInputs.ts';
import { MEDICINE_FILE } from '../../src/load/loadMedicine.ts';
import { languagesOf } from '../../src/load/loadWording.ts';
import { copyOfInputs, edit, listening } from './project.ts';

/** A change of a file's text: the file, and what stands there before and after. */
export type Edit = readonly [file: string, before: string | RegExp, after: string];

/** The diagnostics after edits to a project that has English alone. @throws Error when it cannot be loaded any more */
export const checkedAfter = (...edits: readonly Edit[]): string[] => checked(englishAlone(), edits);

/** The same beside a translation into "German": a copy of the English, so that it is as sound as that, for a language that shares every word. */
export function checkedWithTranslation(...edits: readonly Edit[]): string[] {
  const root = englishAlone();
  const folder = path.join(root, 'locales/de');
  cpSync(path.join(root, 'locales/en'), folder, { recursive: true });
  const words = readdirSync(folder).flatMap((name) => readFileSync(path.join(folder, name), 'utf8').match(/[A-Za-z]{4,}/g) ?? []);
  const notes = JSON.parse(readFileSync(path.join(folder, 'language.json'), 'utf8')) as object;
  writeFileSync(path.join(folder, 'language.json'), JSON.stringify({ ...notes, sharedWords: [...new Set(words)] }));
  return checked(root, edits);
}

/** The diagnostics after edits to a project that has English and one of its real translations. */
export const checkedIn = (language: string, ...edits: readonly Edit[]): string[] =>
  checked(copyOfInputs(['en', language]), edits);

const englishAlone = (): string => copyOfInputs(['en']);

function checked(root: string, edits: readonly Edit[]): string[] {
  for (const [file, before, after] of edits) edit(root, file, before, after);
  const { report, diagnostics } = listening();
  const inputs = loadInputs({ root }, languagesOf({ root }, report), report);
  if (!inputs) throw new Error(diagnostics.map(formatDiagnostic).join('\n'));
  return checkInputs(inputs, DOCUMENTS, MEDICINE_FILE).map(formatDiagnostic);
}
