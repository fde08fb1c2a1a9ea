/** Everything the checks on inputs look at, and what a template asks for in each edition. */

import { type Reference, referencesOf, type Templates } from '../compose/references.ts';
import { EDITIONS, type Edition } from '../data/edition.ts';
import type { LanguageTag } from '../data/language.ts';
import type { FactPath, Medicine } from '../data/medicine.ts';
import type { MustSay } from '../data/mustSay.ts';
import type { Report } from '../diagnostic.ts';
import type { Wording } from '../localize/wording.ts';

/** What was read; a part that could not be read is missing, and what needs it is not checked. */
export type Found = Readonly<{
  medicine: Medicine | undefined;
  wordings: ReadonlyMap<LanguageTag, Wording>;
  templates: Templates;
  mustSay: readonly MustSay[] | undefined;
  /** The drawings by name. */
  figures: ReadonlyMap<string, string>;
}>;

export type Inputs = Readonly<{
  medicine: Medicine;
  /** Every language that the project has wording for. */
  wordings: ReadonlyMap<LanguageTag, Wording>;
  templates: Templates;
  mustSay: readonly MustSay[];
}>;

/** A reference in the edition and document in which a template makes it. */
export type Use = Reference & Readonly<{ edition: Edition; document: string }>;

/** All that the documents' templates ask for, in every edition; what is wrong with a template is reported. */
export function usesOf(
  { medicine, templates }: Pick<Found, 'medicine' | 'templates'>,
  documents: readonly Readonly<{ name: string; template: string }>[],
  report: Report,
): Use[] {
  return EDITIONS.flatMap((edition) =>
    documents.flatMap(({ name, template }) =>
      referencesOf(template, { medicine, edition, templates, report }).map((reference) => ({
        ...reference,
        edition,
        document: name,
      })),
    ),
  );
}

/** The key, without edition context, of the wording that a use asks for. */
export const keyOf = (use: Use): string => (use.kind === 'text' ? use.key : `${use.namespace}:${use.path}`);

/** The fact that a use states, if it states one. */
export const factOf = (use: Use): FactPath | undefined => (use.kind === 'statement' ? use.path : undefined);
