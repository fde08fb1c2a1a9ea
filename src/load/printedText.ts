/** A line of text from somebody outside the press, printed as the text it is: only what cannot be printed is refused. */
import { z } from 'zod';

/** Control characters, direction marks and noncharacters: invisible, and able to turn a line around. Joiners belong to spelling. */
const UNPRINTABLE = /(?![\u200c\u200d])[\p{Cc}\p{Cf}\p{Co}\p{Cn}\p{Cs}]/u;

/** @param longest in characters */
export const printedText = (longest: number) =>
  z
    .string({ error: ({ input }) => (input === undefined ? 'is missing' : 'write this as text, in quotation marks') })
    .trim()
    .min(1, 'is empty')
    .max(longest, `is longer than ${longest} characters`)
    .refine((value) => !UNPRINTABLE.test(value), 'has an invisible character (a control or direction mark); type it anew');
