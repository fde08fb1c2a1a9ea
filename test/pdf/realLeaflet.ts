/** The tree of a real sheet, without a PDF: for comparing what was printed with what should be. */
import { assemble } from '../../src/assemble/assemble.ts';
import { compose } from '../../src/compose/compose.ts';
import type { Edition } from '../../src/data/edition.ts';
import { languageTag } from '../../src/data/language.ts';
import { formatDiagnostic } from '../../src/diagnostic.ts';
import type { DocumentName } from '../../src/documents.ts';
import type { Leaflet } from '../../src/leaflet/node.ts';
import { localize } from '../../src/localize/localization.ts';
import { realInputs, realMedicine, realWording } from '../support/real.ts';

const made = new Map<string, Leaflet>();

export function realLeaflet(document: DocumentName, edition: Edition, language: string): Leaflet {
  const name = [document, edition, language].join();
  const leaflet = made.get(name) ?? makeLeaflet(document, edition, language);
  made.set(name, leaflet);
  return leaflet;
}

function makeLeaflet(document: DocumentName, edition: Edition, language: string): Leaflet {
  const medicine = realMedicine();
  const patient = localize(medicine, realWording(language), edition, {});
  const place = localize(medicine, realWording(medicine.editions[edition].placeLanguage), edition, {});
  const { templates } = realInputs();
  const markdown = compose(document, { templates, medicine, patient, place, pharmacy: {} });
  return assemble(markdown, document, { document, edition, language: languageTag(language) }, (diagnostic) => {
    throw new Error(formatDiagnostic(diagnostic));
  });
}
