/** How the cards of a build are put on their sheets: from which cell on, how far aside, and over which edge the sheet is turned. */

export const FLIPS = ['long', 'short'] as const;
/** The edge of the sheet that it is turned over between front and back, as printers call it. */
export type Flip = (typeof FLIPS)[number];

/** Against the printer's drift, in millimetres as the page is looked at: x to the right, y down. */
export type Nudge = Readonly<{ x: number; y: number }>;

export type Imposition = Readonly<{
  /** The first cell that is printed, counted from 1, row by row from the top left of the fronts. */
  startCell: number;
  nudge: Readonly<{ front: Nudge; back: Nudge }>;
  flip: Flip;
}>;

/** A whole sheet, where the stock has its cards, turned over its long edge. */
export const STRAIGHT: Imposition = { startCell: 1, nudge: { front: { x: 0, y: 0 }, back: { x: 0, y: 0 } }, flip: 'long' };

/**
 * Millimetres to each side. Printers drift by 1 to 2; and no stock has ink or marks nearer to the edge of its sheet than
 * this, so that a nudge within it moves none off.
 */
export const LONGEST_NUDGE = 5;
