/** A language's folder: every file of it is read, none too many, and what is broken is told with its place. */
import { cpSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { languageTag } from '../../src/data/language.ts';
import { formatDiagnostic } from '../../src/diagnostic.ts';
import { languagesOf, loadWording } from '../../src/load/loadWording.ts';
import { copyOfInputs, edit, listening } from '../support/project.ts';

/** What is said of the English folder after something was done to it. */
function after(mistake: (root: string) => void): string[] {
  const root = copyOfInputs();
  mistake(root);
  const { report, diagnostics } = listening();
  expect(loadWording({ root }, languageTag('en'), report)).toBeUndefined();
  return diagnostics.map(formatDiagnostic);
}

/** What languages a project has after something was done to it, and what is said of them. */
function languagesAfter(change: (locales: string) => void) {
  const root = copyOfInputs();
  change(path.join(root, 'locales'));
  const { report, diagnostics } = listening();
  return { languages: languagesOf({ root }, report), diagnostics: diagnostics.map(formatDiagnostic) };
}

const CARD = 'locales/en/card-front.json';

describe('a file', () => {
  test('with a comma too many is told with its line', () => {
    expect(after((root) => edit(root, CARD, '"lot": "Lot"', '"lot": "Lot",'))).toEqual([
      expect.stringMatching(/^error \[malformed-file\] locales\/en\/card-front\.json:11: this is not JSON/),
    ]);
  });

  test('that is missing is told', () => {
    expect(after((root) => rmSync(path.join(root, CARD)))).toEqual([
      `error [unreadable-file] ${CARD}: the file does not exist\n  hint: Check its name and that you may read it.`,
    ]);
  });

  test('that is not UTF-8 is told', () => {
    expect(after((root) => writeFileSync(path.join(root, CARD), Buffer.from('{ "a": "café" }', 'latin1')))).toEqual([
      `error [unreadable-file] ${CARD}: the file is not UTF-8 text\n  hint: Save it with the encoding UTF-8.`,
    ]);
  });

  test('that no document reads is told, with the one that was meant', () => {
    expect(after((root) => writeFileSync(path.join(root, 'locales/en/leaflets.json'), '{}'))).toEqual([
      'error [language-folder] locales/en/leaflets.json: no document reads this file\n  hint: Did you mean leaflet.json?',
    ]);
    expect(after((root) => writeFileSync(path.join(root, 'locales/en/notes-of-the-translator.txt'), ''))).toEqual([
      'error [language-folder] locales/en/notes-of-the-translator.txt: no document reads this file\n  hint: Remove it.',
    ]);
  });

  test.each([
    ['a number', '3'],
    ['a list', '["Name"]'],
    ['nothing', 'null'],
  ])('holds statements and groups of them, not %s', (_what, value) => {
    expect(after((root) => edit(root, CARD, '"name": "Name"', `"name": ${value}`))).toEqual([
      `error [wording-schema] ${CARD}:6: writeIn.name: this is not a statement\n  hint: Write a text in quotation marks, or a group of statements in braces.`,
    ]);
  });

  test('of the review claims no review: that takes a named person', () => {
    const claim = '{ "statements": { "leaflet:title": { "state": "reviewed", "date": "2026-11-23", "role": "pharmacist" } } }';
    expect(after((root) => writeFileSync(path.join(root, 'locales/en/review.json'), claim))).toEqual([
      expect.stringContaining('error [review-schema] locales/en/review.json:1: statements.leaflet:title.translation: is missing'),
      expect.stringContaining('error [review-schema] locales/en/review.json:1: statements.leaflet:title.name: is missing'),
    ]);
  });

  test('for the translator may lie beside the others', () => {
    const root = copyOfInputs();
    writeFileSync(path.join(root, 'locales/en/README.md'), '# Notes');
    const { report, diagnostics } = listening();
    expect(loadWording({ root }, languageTag('en'), report)?.language).toBe('en');
    expect(diagnostics).toEqual([]);
  });
});

test('all mistakes of a language are told at once', () => {
  const rules = after((root) => {
    rmSync(path.join(root, CARD));
    writeFileSync(path.join(root, 'locales/en/extra.json'), '{}');
    edit(root, 'locales/en/common.json', '"name": "Name"', '"name": 3');
  }).map((text) => text.split(' ')[1]);
  expect(rules.sort()).toEqual(['[language-folder]', '[unreadable-file]', '[wording-schema]']);
});

describe('languages', () => {
  test('are the folders of locales; files beside them are none', () => {
    const { languages, diagnostics } = languagesAfter((locales) => {
      cpSync(path.join(locales, 'en'), path.join(locales, 'zh-Hans'), { recursive: true });
      writeFileSync(path.join(locales, 'README.md'), '# For translators');
    });
    expect(languages).toEqual(expect.arrayContaining(['en', 'zh-Hans']));
    expect(diagnostics).toEqual([]);
  });

  test.each(['en_GB', 'EN', 'zh-hans', 'english!', 'e'])('have no folder named %s', (name) => {
    const { languages, diagnostics } = languagesAfter((locales) =>
      renameSync(path.join(locales, 'en'), path.join(locales, name)),
    );
    expect(languages).not.toContain(name);
    expect(diagnostics).toEqual([
      `error [language-folder] locales/${name}: "${name}" is not a language tag\n  hint: Name the folder with a BCP 47 tag in canonical form, such as pt or zh-Hans.`,
    ]);
  });
});

test('statements are known by namespace and dotted key, each with its file and line', () => {
  const { report } = listening();
  const wording = loadWording({ root: copyOfInputs() }, languageTag('en'), report);
  expect(wording?.statements.get('card-front:writeIn.name')).toEqual({
    text: 'Name',
    place: { file: CARD, line: 6, path: 'writeIn.name' },
  });
});
