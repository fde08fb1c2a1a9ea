/** Values as a language writes them: the number from Intl, the unit from the language's own table, and no break inside. */
import type { Direction } from '../data/language.ts';
import type { Value } from '../data/medicine.ts';
import { isolate } from './isolate.ts';

/** Wording of a unit or pattern by key, with the plural category of `count` where the unit has plurals. */
export type UnitWording = (key: string, values: Readonly<Record<string, string>>, plural?: Intl.LDMLPluralRule) => string;

/** ECMA-402 selectRange: in Node 20 already, in TypeScript's library not yet. */
type RangePluralRules = Intl.PluralRules & { selectRange(start: number, end: number): Intl.LDMLPluralRule };

const NO_BREAK_SPACE = '\u00a0';
const NO_BREAK_HYPHEN = '\u2011';

/**
 * Formats a value for a locale; the result never breaks over lines, but a comparison, which is a phrase, may.
 * @param direction of the language: in right-to-left text a range is isolated from the unit beside it
 */
export function formatValue(value: Value, locale: string, unit: UnitWording, direction: Direction): string {
  const number = (n: number) => new Intl.NumberFormat(locale, { maximumFractionDigits: 3 }).format(n);
  if ('text' in value) return value.text;
  if ('url' in value) return value.url;
  if ('phone' in value) return value.phone.replaceAll(' ', NO_BREAK_SPACE).replaceAll('-', NO_BREAK_HYPHEN);
  if ('number' in value) return number(value.number);
  if ('amount' in value) {
    const plural = new Intl.PluralRules(locale).select(value.amount);
    return unbroken(unit(value.unit, { value: number(value.amount) }, plural));
  }
  if ('from' in value) {
    const range = isolate(unit('range', { from: number(value.from), to: number(value.to) }), direction);
    const plural = (new Intl.PluralRules(locale) as RangePluralRules).selectRange(value.from, value.to);
    return unbroken(unit(value.unit, { value: range }, plural));
  }
  if ('count' in value) return unbroken(unit('rate', { count: number(value.count), of: number(value.of) }));
  return unit('comparison', { treated: number(value.treated), placebo: number(value.placebo), of: number(value.of) });
}

const unbroken = (text: string) => text.replaceAll(' ', NO_BREAK_SPACE);

/**
 * A label's date for a reader: the month as a word, because 10/12 means two days on two sides of the Atlantic.
 * Takes `2020-12`, `2020-12-31` or `2023`.
 * @param months their names, where the locale is another language's
 */
export function formatDate(date: string, locale: string, months?: readonly string[]): string {
  const [, month, day] = date.split('-');
  const options: Intl.DateTimeFormatOptions = { year: 'numeric', timeZone: 'UTC', calendar: 'gregory' };
  if (month) options.month = 'long';
  if (day) options.day = 'numeric';
  return new Intl.DateTimeFormat(locale, options)
    .formatToParts(new Date(date))
    .map(({ type, value }) => (type === 'month' && months ? months[Number(month) - 1] : value))
    .join('');
}
