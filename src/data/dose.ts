/** The patient's own dose, where a sheet is made for one: what the syringe can measure in an edition. */
import type { Edition } from './edition.ts';
import { established, type FactPath, type Medicine, type Value } from './medicine.ts';

/** Milligrams from one mark of the syringe to the next. */
const STEP = 10;

/** `part` of a syringe is measured with its marks. */
export type Dose = Readonly<{ amount: number; part: boolean }>;

/** Least first, the full syringe last. Where the label describes no marks, there is the full syringe alone. */
export function dosesIn(medicine: Medicine, edition: Edition): Dose[] {
  const value = (path: FactPath) => established(medicine, path, edition)?.value;
  const marks = value('product.graduation');
  const full = value('product.strength');
  const { from, to } = marks && 'from' in marks ? marks : { from: 1, to: 0 };
  const steps = Array.from({ length: Math.max(0, Math.floor((to - from) / STEP) + 1) }, (_, step) => from + step * STEP);
  return [
    ...steps.map((amount) => ({ amount, part: true })),
    ...(full && 'amount' in full ? [{ amount: full.amount, part: false }] : []),
  ];
}

export const doseValue = ({ amount }: Dose): Value => ({ amount, unit: 'mg' });
