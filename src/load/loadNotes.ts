/** What the checks on a language go by: its notes in `language.json`, and the terms of `glossary.json`. */
import { z } from 'zod';
import type { Report } from '../diagnostic.ts';
import type { LanguageNotes } from '../localize/wording.ts';
import type { Located } from './parseYaml.ts';
import { validate } from './validate.ts';

const forms = z.array(z.string().regex(/[^*\s]/, 'is empty'));

const notesSchema = z.strictObject({
  negations: forms.min(1, 'names no negation'),
  quotationMarks: z.array(z.string().regex(/^\p{P}$/u, 'is no punctuation mark')),
  sharedWords: z.array(z.string()),
  letters: z.string().optional(),
  months: z.array(z.string()).length(12, 'has not twelve months').optional(),
});

const glossarySchema = z.record(z.string(), forms.min(1, 'has no form'));

/** @returns undefined when the file is malformed, which is reported */
export const readNotes = (file: string, located: Located, report: Report): LanguageNotes | undefined =>
  validate(notesSchema, file, located, 'language-notes', report);

/** @returns undefined when the file is malformed, which is reported */
export function readGlossary(file: string, located: Located, report: Report): ReadonlyMap<string, readonly string[]> | undefined {
  const read = validate(glossarySchema, file, located, 'glossary-schema', report);
  return read && new Map(Object.entries(read));
}
