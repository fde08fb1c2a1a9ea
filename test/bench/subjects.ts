/** The documents that are measured, opened up to their leaflet tree. */
import path from 'node:path';
import { assemble } from '../../src/assemble/assemble.ts';
import { compose } from '../../src/compose/compose.ts';
import { languageTag } from '../../src/data/language.ts';
import type { Diagnostic } from '../../src/diagnostic.ts';
import { DOCUMENTS, printOn } from '../../src/documents.ts';
import { loadInputs } from '../../src/load/loadInputs.ts';
import { localize } from '../../src/localize/localization.ts';

export const ROOT = path.resolve(import.meta.dirname, '../..');

/** Milliseconds, MiB, bytes. */
export type Measured = Readonly<{ cold: number; warm: number; memory: number; bytes: number }>;

/** Document and layout, as in the names of output files. */
export const SUBJECTS = ['leaflet', 'wallet-card', 'wallet-card-sheet'] as const;

/** A subject's tree in English for the eu edition, with the layout to typeset it in. */
export function openSheet(subject: string) {
  const language = languageTag('en');
  const inputs = loadInputs({ root: ROOT }, [language], complain);
  const document = DOCUMENTS.find(({ name, layouts }) => layouts.some((layout) => subject === fileName(name, layout.name)));
  const layout = document?.layouts.find(({ name }) => subject === fileName(document.name, name));
  const wording = inputs?.wordings.get(language);
  if (!inputs || !document || !layout || !wording) throw new Error(`there is no ${subject}`);
  const { medicine, templates, figures } = inputs;
  const localization = localize(medicine, wording, 'eu', {});
  const speakers = { patient: localization, place: localization, source: localization };
  const markdown = compose(document.template, { templates, medicine, ...speakers, pharmacy: {} });
  const leaflet = assemble(markdown, subject, { document: document.name, edition: 'eu', language }, complain);
  const { stock, paper } = medicine.editions.eu;
  return { leaflet, layout, figures, print: printOn(stock, paper) };
}

const fileName = (document: string, layout: string) => document + (layout && `-${layout}`);

function complain({ message }: Diagnostic): void {
  throw new Error(message);
}
