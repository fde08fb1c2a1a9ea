/** The option --dose: the patient's own dose, held to what the syringe can measure in an edition. */
import { type Dose, dosesIn } from './data/dose.ts';
import type { Edition } from './data/edition.ts';
import type { Medicine } from './data/medicine.ts';
import { error, type Place, type Report } from './diagnostic.ts';
import type { DocumentName } from './documents.ts';

/** The document that is made for one patient's dose. */
const DOCUMENT_WITH_DOSE: DocumentName = 'injection-guide';

const PLACE: Place = { file: 'command line', path: '--dose' };

/** A dose that no document prints is a mistake, of the dose or of the documents. */
export function reportDoseNowhere(documents: readonly DocumentName[], report: Report): void {
  if (documents.includes(DOCUMENT_WITH_DOSE)) return;
  const hint = `Add --document ${DOCUMENT_WITH_DOSE}, or leave --dose out.`;
  report(error('command-line', PLACE, 'no document that was asked for tells a dose', hint));
}

/** The dose that was asked for, if the syringe can measure it in the edition; one that it cannot is reported. */
export function doseIn(edition: Edition, asked: string | undefined, medicine: Medicine, report: Report): Dose | undefined {
  if (asked === undefined) return undefined;
  const doses = dosesIn(medicine, edition);
  const dose = doses.find(({ amount }) => String(amount) === asked);
  if (!dose) {
    const marks = doses.map(({ amount }) => amount).join(', ');
    const hint = doses.some(({ part }) => part)
      ? `The syringe measures, in mg: ${marks}.`
      : `There the label describes no marks on the syringe, so a part dose is not explained: leave the edition out, or give ${marks}.`;
    report(error('command-line', PLACE, `"${asked}" is no dose that the syringe measures in edition ${edition}`, hint));
  }
  return dose;
}
