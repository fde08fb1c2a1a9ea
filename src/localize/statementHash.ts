/** The hash by which a review knows a statement again. */
import { createHash } from 'node:crypto';

/** 48 bits are enough to tell a changed statement, and short enough to be read in a diff. */
const LENGTH = 12;

/** @returns the first 12 hexadecimal digits of the SHA-256 of the text in NFC */
export const statementHash = (text: string): string =>
  createHash('sha256').update(text.normalize('NFC')).digest('hex').slice(0, LENGTH);
