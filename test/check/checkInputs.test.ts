/** All checks together: silent on the project as it is, and each mistake told once. */
import { describe, expect, test } from 'vitest';
import { checkInputs } from '../../src/check/checkInputs.ts';
import { languageTag } from '../../src/data/language.ts';
import { formatDiagnostic } from '../../src/diagnostic.ts';
import { DOCUMENTS } from '../../src/documents.ts';
import { findInputs } from '../../src/load/loadInputs.ts';
import { MEDICINE_FILE } from '../../src/load/loadMedicine.ts';
import { checkedAfter, checkedWithTranslation } from '../support/checked.ts';
import { copyOfInputs, edit, listening } from '../support/project.ts';
import { realInputs, realLanguages, realWording } from '../support/real.ts';

test('nothing is wrong with the project, in any of its languages', () => {
  const wordings = new Map(realLanguages().map((language) => [language, realWording(language)]));
  expect(checkInputs({ ...realInputs(), wordings }, DOCUMENTS, MEDICINE_FILE).map(formatDiagnostic)).toEqual([]);
});

test('nothing is wrong with English alone, nor with a faithful translation of it', () => {
  expect(checkedAfter()).toEqual([]);
  expect(checkedWithTranslation()).toEqual([]);
});

test('a mistake in a template, which shows in each edition, is told once', () => {
  const diagnostics = checkedAfter([
    'templates/leaflet.md.hbs',
    '{{say "leaflet" storage.expiry}}',
    '{{say "leaflet" storage.expirey}}',
  ]);
  expect(diagnostics.filter((text) => text.includes('[template-path]'))).toEqual([
    expect.stringContaining('"storage.expirey" is no fact of the medicine\n  hint: Did you mean "storage.expiry"?'),
  ]);
});

test('mistakes of several kinds are all told', () => {
  const rules = checkedAfter(
    ['locales/en/leaflet.json', '"**Do not freeze it.**"', '"** Do not freeze it."'],
    ['locales/en/units.json', '"{{value}} mg"', '"{{valu}} mg"'],
    ['src/data/must-say.yaml', '- storage.expiry', '- storage.expirey'],
  ).map((text) => /\[([a-z-]+)\]/.exec(text)?.[1]);
  expect(rules).toEqual(expect.arrayContaining(['markup', 'units', 'must-say']));
});

describe('what cannot be read is not checked, and the rest is:', () => {
  /** What is said of English with a file that cannot be read and another mistake elsewhere. */
  function said(broken: string, before: string, after: string): string[] {
    const root = copyOfInputs();
    edit(root, broken, /^[\s\S]*$/, '{');
    edit(root, 'locales/en/leaflet.json', '"**Do not shake it.**"', '"Do not shake it 7 times."');
    edit(root, 'templates/leaflet.md.hbs', before, after);
    return checkInputs(findInputs({ root }, [languageTag('en')], listening().report), DOCUMENTS, MEDICINE_FILE).map(
      formatDiagnostic,
    );
  }

  test('without facts, wording, and templates against the shape of a medicine', () => {
    expect(said(MEDICINE_FILE, '{{#if storage.outOfRefrigerator}}', '{{#if storage.outOfRefrigeratr}}')).toEqual([
      expect.stringContaining(
        '"storage.outOfRefrigeratr" is no fact of the medicine\n  hint: Did you mean "storage.outOfRefrigerator"?',
      ),
      expect.stringContaining('[typed-digit] locales/en/leaflet.json'),
    ]);
  });

  test('without rules on what must be said, everything else', () => {
    const rules = said('src/data/must-say.yaml', '{{say "leaflet" product.noPreservative}} ', '').map(
      (text) => /\[([a-z-]+)\]/.exec(text)?.[1],
    );
    expect(new Set(rules)).toEqual(new Set(['unused-wording', 'typed-digit', 'fact-printed']));
  });
});
