/** The tree of a real sheet, without a PDF: for comparing what was printed with what should be. */
import { assemble } from '../../src/assemble/assemble.ts';
import { SOURCE_LANGUAGE } from '../../src/check/source.ts';
import { compose } from '../../src/compose/compose.ts';
import type { Edition } from '../../src/data/edition.ts';
import { languageTag } from '../../src/data/language.ts';
import { formatDiagnostic } from '../../src/diagnostic.ts';
import { type DocumentName, type Print, printOn, printValues } from '../../src/documents.ts';
import type { Leaflet } from '../../src/leaflet/node.ts';
import { localize } from '../../src/localize/localization.ts';
import { realInputs, realMedicine, realWording } from '../support/real.ts';

const made = new Map<string, Leaflet>();

/** @param print the edition's own when it is left out, and so is the language of the place */
export function realLeaflet(
  document: DocumentName,
  edition: Edition,
  language: string,
  print = ownPrint(edition),
  placeLanguage: string = realMedicine().editions[edition].placeLanguage,
): Leaflet {
  const name = JSON.stringify([document, edition, language, print, placeLanguage]);
  const leaflet = made.get(name) ?? makeLeaflet(document, edition, language, print, placeLanguage);
  made.set(name, leaflet);
  return leaflet;
}

export function ownPrint(edition: Edition): Print {
  const { paper, stock } = realMedicine().editions[edition];
  return printOn(stock, paper);
}

function makeLeaflet(document: DocumentName, edition: Edition, language: string, print: Print, placeLanguage: string): Leaflet {
  const medicine = realMedicine();
  const values = printValues(print);
  const patient = localize(medicine, realWording(language), edition, values);
  const place = localize(medicine, realWording(placeLanguage), edition, values);
  const source = localize(medicine, realWording(SOURCE_LANGUAGE), edition, values);
  const { templates } = realInputs();
  const markdown = compose(document, { templates, medicine, patient, place, source, pharmacy: {} });
  return assemble(markdown, document, { document, edition, language: languageTag(language) }, (diagnostic) => {
    throw new Error(formatDiagnostic(diagnostic));
  });
}
