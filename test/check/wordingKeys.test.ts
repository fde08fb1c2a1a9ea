/** Every statement that a template asks for is worded in every language, and no wording is there for nothing. */
import { describe, expect, test } from 'vitest';
import { checkedAfter, checkedWithTranslation } from '../support/checked.ts';

const ENGLISH = 'locales/en/leaflet.json';
const GERMAN = 'locales/de/leaflet.json';

/** The line of a template that asks for a statement is left out: templates move. */
const withoutLine = (text: string) => text.replace(/md\.hbs:\d+/, 'md.hbs:…').replace(/\.json:\d+/, '.json:…');

const missing = (file: string, key: string, edition: string, keys: string) =>
  `error [missing-wording] ${file}: ${key}: edition ${edition} has no wording for this (templates/leaflet.md.hbs:… asks for it)\n  hint: Add the key ${keys}.`;

describe('wording that is missing', () => {
  test('is told for each edition that asks for it, with the keys that would do', () => {
    expect(checkedAfter([ENGLISH, / *"expiry": .*\n/, '']).map(withoutLine)).toEqual(
      ['us', 'eu', 'gb'].map((edition) =>
        missing(ENGLISH, 'storage.expiry', edition, `storage.expiry_${edition} or storage.expiry`),
      ),
    );
  });

  test('is told in the language that lacks it', () => {
    const diagnostics = checkedWithTranslation([GERMAN, / *"expiry": .*\n/, '']).map(withoutLine);
    expect(diagnostics).toHaveLength(3);
    expect(diagnostics).toContain(missing(GERMAN, 'storage.expiry', 'us', 'storage.expiry_us or storage.expiry'));
  });

  test('is never made up from another edition’s', () => {
    expect(checkedAfter([ENGLISH, / *"breastFeeding_eu": .*\n/, '']).map(withoutLine)).toEqual([
      missing(ENGLISH, 'beforeUse.breastFeeding', 'eu', 'beforeUse.breastFeeding_eu'),
      missing(ENGLISH, 'beforeUse.breastFeeding', 'gb', 'beforeUse.breastFeeding_gb or beforeUse.breastFeeding_eu'),
    ]);
  });

  test('is told when a template misspells the key of a text', () => {
    const diagnostics = checkedAfter([
      'templates/leaflet.md.hbs',
      '"leaflet:headings.storage"',
      '"leaflet:headings.storrage"',
    ]).map(withoutLine);
    expect(diagnostics).toContain(missing(ENGLISH, 'headings.storrage', 'us', 'headings.storrage_us or headings.storrage'));
  });
});

describe('wording that nothing prints', () => {
  test('is told with its line', () => {
    expect(checkedAfter([ENGLISH, '"title": ', '"somethingElse": "Words.",\n  "title": '])).toEqual([
      `error [unused-wording] ${ENGLISH}:2: somethingElse: nothing prints this\n  hint: Remove it, or ask for it in a template.`,
    ]);
  });

  test('is told with the key that was meant, beside the one that is missing', () => {
    const diagnostics = checkedAfter([ENGLISH, '"expiry": ', '"expiri": ']).map(withoutLine);
    expect(diagnostics).toHaveLength(4);
    expect(diagnostics[3]).toBe(
      `error [unused-wording] ${ENGLISH}:…: storage.expiri: nothing prints this\n  hint: Did you mean storage.expiry? Or remove it.`,
    );
  });

  test('is told of a context that is no edition', () => {
    expect(checkedAfter([ENGLISH, '"look": ', '"look_uk": "The liquid is clear.",\n    "look": ']).map(withoutLine)).toEqual([
      `error [unused-wording] ${ENGLISH}:…: product.look_uk: nothing prints this\n  hint: Did you mean product.look? Or remove it.`,
    ]);
  });

  test('is told of a context whose edition lacks the fact', () => {
    expect(
      checkedAfter([
        ENGLISH,
        '"forgotten": "Forgot a dose? Call',
        '"forgotten_us": "Forgot a dose?",\n    "forgotten": "Forgot a dose? Call',
      ]).map(withoutLine),
    ).toEqual([expect.stringContaining('dose.forgotten_us: nothing prints this')]);
  });
});
