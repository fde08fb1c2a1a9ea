/** Values as a language writes them in a region: the number, the unit in its plural, and no break inside. */
import { describe, expect, test } from 'vitest';
import type { Value } from '../../src/data/medicine.ts';
import { formatDate, formatValue, type UnitWording } from '../../src/localize/formatValue.ts';

/** Units of two languages, each with the plural categories that the tests reach. */
const UNITS: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  en: {
    mL: '{value} mL',
    mgPerKg: '{value} mg/kg',
    celsius: '{value} °C',
    hour_one: '{value} hour',
    hour_other: '{value} hours',
    range: '{from}–{to}',
    rate: '{count} in {of}',
    comparison: '{treated} in {of} with it, {placebo} in {of} without it',
  },
  es: {
    mL: '{value} mL',
    hour_one: '{value} hora',
    hour_many: '{value} de horas',
    hour_other: '{value} horas',
    range: '{from}–{to}',
    rate: '{count} de cada {of}',
  },
};

const unitsOf =
  (locale: string): UnitWording =>
  (key, values, plural) => {
    const words = UNITS[locale.slice(0, 2)] ?? {};
    const pattern = words[`${key}_${plural}`] ?? words[key] ?? `no unit ${key}_${plural}`;
    return pattern.replace(/\{(\w+)\}/g, (_, name: string) => values[name] ?? `no ${name}`);
  };

/** No-break spaces as `_` and no-break hyphens as `~`, so that they can be seen. */
const visible = (text: string) => text.replaceAll('\u00a0', '_').replaceAll('\u2011', '~');
const formatted = (value: Value, locale: string) => visible(formatValue(value, locale, unitsOf(locale), 'ltr'));

describe('numbers follow the language in its region', () => {
  test.each([
    ['en-US', '1,565', '0.67'],
    ['en-GB', '1,565', '0.67'],
    ['es-US', '1,565', '0.67'],
    ['es-ES', '1565', '0,67'],
    ['es', '1565', '0,67'],
    ['de', '1.565', '0,67'],
  ])('%s writes %s and %s', (locale, thousands, decimal) => {
    expect(formatted({ number: 1565 }, locale)).toBe(thousands);
    expect(formatted({ number: 0.67 }, locale)).toBe(decimal);
  });

  test('and are never rounded to fewer than three places', () => {
    expect(formatted({ number: 0.125 }, 'en-US')).toBe('0.125');
  });
});

describe('an amount', () => {
  test.each([
    ['en-US', '0.67_mL'],
    ['es-US', '0.67_mL'],
    ['es-ES', '0,67_mL'],
  ])('stands before its unit with a no-break space: %s %s', (locale, text) => {
    expect(formatted({ amount: 0.67, unit: 'mL' }, locale)).toBe(text);
  });

  test.each([
    ['en-US', 1, '1_hour'],
    ['en-GB', 72, '72_hours'],
    ['en-US', 0, '0_hours'],
    ['en-US', 1.5, '1.5_hours'],
    ['es-US', 1, '1_hora'],
    ['es-ES', 72, '72_horas'],
    ['es-ES', 1_000_000, '1.000.000_de_horas'],
  ])('takes the plural of its number: %s %d is %s', (locale, amount, text) => {
    expect(formatted({ amount, unit: 'hour' }, locale)).toBe(text);
  });
});

describe('a range', () => {
  test('is one thing that does not break', () => {
    expect(formatted({ from: 2, to: 8, unit: 'celsius' }, 'en-GB')).toBe('2–8_°C');
    expect(formatted({ from: 1, to: 2, unit: 'mgPerKg' }, 'en-US')).toBe('1–2_mg/kg');
  });

  test('takes the plural of the range, not of either end', () => {
    expect(formatted({ from: 0, to: 1, unit: 'hour' }, 'en-US')).toBe('0–1_hours');
    expect(formatted({ from: 1, to: 2, unit: 'hour' }, 'es-ES')).toBe('1–2_horas');
  });
});

test('a rate is people out of people, and does not break', () => {
  expect(formatted({ count: 1, of: 1000 }, 'en-US')).toBe('1_in_1,000');
  expect(formatted({ count: 1, of: 1000 }, 'es-ES')).toBe('1_de_cada_1000');
});

test('a comparison is a phrase, which may break', () => {
  expect(formatted({ treated: 71, placebo: 29, of: 100 }, 'en-US')).toBe('71 in 100 with it, 29 in 100 without it');
});

test('a phone number breaks neither at its spaces nor at its hyphens', () => {
  expect(formatted({ phone: '1-800-FDA-1088' }, 'en-US')).toBe('1~800~FDA~1088');
  expect(formatted({ phone: '0800 731 6789' }, 'en-GB')).toBe('0800_731_6789');
});

test('names and addresses are printed as they are', () => {
  expect(formatted({ text: 'COVID-19' }, 'es-ES')).toBe('COVID-19');
  expect(formatted({ url: 'fda.gov/medwatch' }, 'es-ES')).toBe('fda.gov/medwatch');
});

describe('a date has its month as a word, because 10/12 means two days on two sides of the Atlantic', () => {
  test.each([
    ['en-US', '2020', 'December 2020', 'December 10, 2020'],
    ['en-GB', '2020', 'December 2020', '10 December 2020'],
    ['es', '2020', 'diciembre de 2020', '10 de diciembre de 2020'],
    ['es-US', '2020', 'diciembre de 2020', '10 de diciembre de 2020'],
  ])('in %s', (locale, year, month, day) => {
    expect([formatDate('2020', locale), formatDate('2020-12', locale), formatDate('2020-12-10', locale)]).toEqual([
      year,
      month,
      day,
    ]);
  });

  test('and is the same day in every time zone', () => {
    expect(formatDate('2020-12-31', 'en-US')).toBe('December 31, 2020');
    expect(formatDate('2021-01-01', 'en-US')).toBe('January 1, 2021');
  });

  test('and is in the Gregorian calendar, even where another is the custom', () => {
    expect(formatDate('2020', 'fa')).toBe('۲۰۲۰');
    expect(formatDate('2020', 'th')).toContain('2020');
  });
});
