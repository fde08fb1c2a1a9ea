/** The documents of a language as a reviewer reads them: the statements of each, and its pages in every edition. */
import { factOf, keyOf, usesOf } from './check/inputs.ts';
import { EDITIONS } from './data/edition.ts';
import type { Report } from './diagnostic.ts';
import { DOCUMENTS, type DocumentSpec, printOn } from './documents.ts';
import type { LoadedInputs } from './load/loadInputs.ts';
import { resolveKey, type Wording } from './localize/wording.ts';
import { makeHtml } from './makeSheet.ts';
import type { ReviewedDocument } from './review/reviewCopy.ts';

export function reviewedDocuments(wording: Wording, inputs: LoadedInputs, report: Report): ReviewedDocument[] {
  return DOCUMENTS.map((document) => {
    const uses = usesOf(inputs, [document], report);
    const keys = uses.flatMap((use) => {
      const path = factOf(use);
      const fact = path === undefined ? undefined : inputs.medicine.facts.get(path);
      return resolveKey(wording, keyOf(use), use.edition, fact) ?? [];
    });
    return { name: document.name, keys: [...new Set(keys)], pages: pagesOf(document, wording, inputs, report) };
  });
}

const pagesOf = (document: DocumentSpec, wording: Wording, inputs: LoadedInputs, report: Report): Map<string, string> =>
  new Map(
    EDITIONS.map((edition) => {
      const { paper, stock } = inputs.medicine.editions[edition];
      const { language } = wording;
      const sheet = { edition, language, document, wording, placeWording: wording, print: printOn(stock, paper) };
      // Who fills in the date of the build is not asked: HTML has none.
      return [edition, makeHtml(sheet, { inputs, profile: undefined, created: new Date(0), report })];
    }),
  );
