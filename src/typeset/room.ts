/** A place of fixed height on a sheet. The check on the laid-out tree compares it with what stands in it. */
export type Room = Readonly<{
  /** As a diagnostic names it, such as "the front panel of the card". */
  name: string;
  /** Points. */
  height: number;
  /** The height of a line of its text, in points. */
  line: number;
  /** How to mend text that does not fit. */
  mend: string;
}>;
