/** A placeholder names a value that there is, and a translation has just the placeholders of the source. */
import { describe, expect, test } from 'vitest';
import { checkedAfter, checkedWithTranslation, type Edit } from '../support/checked.ts';

const ENGLISH = 'locales/en/leaflet.json';
const GERMAN = 'locales/de/leaflet.json';

const ofPlaceholders = (diagnostics: readonly string[]) =>
  diagnostics.filter((text) => text.includes('[placeholder]')).map((text) => text.replace(/\.json:\d+/, '.json:…'));
const inEnglish = (...edits: Edit[]) => ofPlaceholders(checkedAfter(...edits));
const inTranslation = (...edits: Edit[]) => ofPlaceholders(checkedWithTranslation(...edits));

describe('a placeholder', () => {
  test('that names no value is told, with the value that was meant', () => {
    expect(inEnglish([ENGLISH, '{{storage.roomTemperature}}', '{{storage.roomTemprature}}'])).toEqual([
      `error [placeholder] ${ENGLISH}:…: storage.outOfRefrigerator: {{storage.roomTemprature}} names no value\n  hint: Did you mean {{storage.roomTemperature}}?`,
    ]);
    expect(inEnglish([ENGLISH, '{{storage.roomTemperature}}', '{{something}}'])).toEqual([
      expect.stringContaining('{{something}} names no value\n  hint: Values are the facts in the medicine file that have one.'),
    ]);
  });

  test('that an edition has no value for is told, with how to word the edition', () => {
    expect(inEnglish([ENGLISH, '"**Do not shake it.**"', '"Do not shake it for {{storage.outOfRefrigerator}}."'])).toEqual([
      `error [placeholder] ${ENGLISH}:…: storage.doNotShake: {{storage.outOfRefrigerator}} has no value in edition us\n  hint: Word edition us with a context of its own: add _us to the key.`,
    ]);
  });

  test('that names a fact without a value is told in every edition', () => {
    const diagnostics = inEnglish([ENGLISH, '"**Do not shake it.**"', '"Do not {{storage.doNotShake}} it."']);
    expect(diagnostics.map((text) => /in edition (\w+)/.exec(text)?.[1])).toEqual(['us', 'eu', 'gb']);
  });

  test('for the date of a newer label is only for editions that have one', () => {
    const diagnostics = inEnglish(['locales/en/common.json', '"label": "Sources', '"label": "{{sheet.newerLabelDate}} Sources']);
    expect(diagnostics.map((text) => /in edition (\w+)/.exec(text)?.[1])).toEqual(['eu', 'gb']);
  });

  test.each(['{{- product.brand}}', '{{product.brand, uppercase}}'])(
    '%s is none: i18next’s own marks have no place in wording',
    (placeholder) => {
      expect(inEnglish([ENGLISH, '"benefit": "', `"benefit": "${placeholder} `]).join()).toContain('names no value');
    },
  );
});

describe('a translation', () => {
  test('that lost a placeholder is told, with what the source says', () => {
    expect(inTranslation([GERMAN, 'Use it within **{{storage.outOfRefrigerator}}**', 'Use it soon'])).toEqual([
      expect.stringMatching(
        /^error \[placeholder\] locales\/de\/leaflet\.json:…: storage\.outOfRefrigerator: placeholder \{\{storage\.outOfRefrigerator\}\} is missing\n {2}hint: The source says: "It may be out/,
      ),
    ]);
  });

  test('that has one too many is told', () => {
    expect(inTranslation([GERMAN, '"**Do not shake it.**"', '"Do not shake {{product.brand}}."'])).toEqual([
      `error [placeholder] ${GERMAN}:…: storage.doNotShake: placeholder {{product.brand}} is not in the source\n  hint: The source says: "**Do not shake it.**"`,
    ]);
  });

  test('that says one twice is told, because the source says it once', () => {
    expect(
      inTranslation([GERMAN, '{{storage.roomTemperature}}', '{{storage.roomTemperature}} {{storage.roomTemperature}}']),
    ).toEqual([expect.stringContaining('placeholder {{storage.roomTemperature}} is not in the source')]);
  });

  test('that misspells one is told of both', () => {
    const diagnostics = inTranslation([GERMAN, '{{storage.roomTemperature}}', '{{storage.roomTemprature}}']);
    expect(diagnostics).toEqual([
      expect.stringContaining('{{storage.roomTemprature}} names no value'),
      expect.stringContaining('placeholder {{storage.roomTemperature}} is missing'),
      expect.stringContaining('placeholder {{storage.roomTemprature}} is not in the source'),
    ]);
  });

  test('may put its placeholders in another order', () => {
    expect(inTranslation([GERMAN, '{{product.generic}} ({{product.brand}})', '{{product.brand}} ({{product.generic}})'])).toEqual(
      [],
    );
  });
});
