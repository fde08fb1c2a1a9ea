/** Values that lead somewhere: a phone number to a call, a web address to its page. */
import type { Value } from '../data/medicine.ts';
import { escapeMarkdown } from './escapeMarkdown.ts';

/** A value as a statement prints it: text, or text that leads to an address. */
export type Printed = string | Readonly<{ text: string; href: string }>;

/** The letters of a telephone's keys, from 2 on (ITU-T E.161): numbers such as 1-800-FDA-1088 are dialled as digits. */
const KEYS = ['ABC', 'DEF', 'GHI', 'JKL', 'MNO', 'PQRS', 'TUV', 'WXYZ'];

/** @returns the address that a value leads to (RFC 3966 for numbers), or undefined for all other values */
export function hrefOf(value: Value): string | undefined {
  if ('url' in value) return `https://${value.url}`;
  if ('phone' in value) return `tel:${value.phone.replaceAll(' ', '-').replace(/[A-Z]/g, digitOf)}`;
  return undefined;
}

const digitOf = (letter: string): string => String(KEYS.findIndex((letters) => letters.includes(letter)) + 2);

/** The value as Markdown, with nothing left in its text that Markdown would read as a mark. */
export const printedMarkdown = (value: Printed): string =>
  typeof value === 'string' ? escapeMarkdown(value) : `[${escapeMarkdown(value.text)}](<${value.href}>)`;
