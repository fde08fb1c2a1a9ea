/** Papers by name, with their sizes: ISO 216 and ANSI Y14.1. */
import type { Paper } from '../../data/medicine.ts';
import { mm, type Points } from '../points.ts';

export type Size = Readonly<{ width: Points; height: Points }>;

export const PAPER_SIZES: Readonly<Record<Paper, Size>> = {
  a4: { width: mm(210), height: mm(297) },
  letter: { width: mm(215.9), height: mm(279.4) },
};
