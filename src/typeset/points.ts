/** Lengths on paper, in points (1/72 inch): the unit of PDF user space (ISO 32000-2 8.3.2.3). */
export type Points = number & { readonly __brand: 'Points' };

export const points = (value: number): Points => value as Points;

/** Millimetres to points. */
export const mm = (millimetres: number): Points => points((millimetres / 25.4) * 72);

/** Points to millimetres. */
export const toMillimetres = (value: number): number => (value / 72) * 25.4;
