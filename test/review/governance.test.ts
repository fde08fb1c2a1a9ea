/** What translators and reviewers do with a project: each command, on a copy of the real files. */
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { checkInputs } from '../../src/check/checkInputs.ts';
import { languageTag } from '../../src/data/language.ts';
import { formatDiagnostic } from '../../src/diagnostic.ts';
import { DOCUMENTS } from '../../src/documents.ts';
import { exportXliff, importXliff, makeReviewCopy, markTranslated, newLanguage, review, signOff } from '../../src/governance.ts';
import { findInputs } from '../../src/load/loadInputs.ts';
import { MEDICINE_FILE } from '../../src/load/loadMedicine.ts';
import { copyOfInputs, edit, listening } from '../support/project.ts';

const ANNA = { name: 'Anna Nowak', role: 'pharmacist', registration: '12345' };

/** A desk with a copy of the project. */
function desk() {
  const root = copyOfInputs();
  const { report, diagnostics } = listening();
  return {
    root,
    told: () => diagnostics.map(formatDiagnostic),
    read: (file: string) => readFileSync(path.join(root, file), 'utf8'),
    at: { root, workingFolder: root, report },
  };
}
/** The line of a language in the table, its cells parted by two spaces or more. */
const rowOf = (table: string | undefined, language: string) =>
  table
    ?.split('\n')
    .find((line) => line.startsWith(`${language} `))
    ?.split(/\s{2,}/);

describe('review', () => {
  test('shows every language, and that nobody has checked any', () => {
    const { root, at } = desk();
    const languages = readdirSync(path.join(root, 'locales')).filter((name) => !name.includes('.'));
    const table = review(at)?.split('\n') ?? [];
    expect(table.slice(1).map((line) => line.split(' ')[0])).toEqual(languages);
    expect(table[0]).toMatch(/^language +name +statements +complete +outdated +unreviewed +reviewed +reviewed by +date$/);
    for (const language of languages) expect(rowOf(table.join('\n'), language)?.slice(6)).toEqual(['0', 'nobody']);
  });

  test('shows what a changed source makes outdated, in each translation', () => {
    const { root, at } = desk();
    const before = rowOf(review(at), 'es')?.map(Number) ?? [];
    edit(root, 'locales/en/leaflet.json', '"**Do not shake it.**"', '"**Never shake it.**"');
    const after = rowOf(review(at), 'es')?.map(Number) ?? [];
    expect([after[4], after[5]]).toEqual([(before[4] ?? 0) + 1, (before[5] ?? 0) - 1]);
    expect(rowOf(review(at), 'en')?.[4]).toBe('0');
  });

  test('shows what a language has no wording for', () => {
    const { root, at } = desk();
    expect(rowOf(review(at), 'es')?.[3]).toBe('yes');
    edit(root, 'locales/es/card-front.json', '"protectFromLight"', '"protectFromDark"');
    expect(rowOf(review(at), 'es')?.[3]).toBe('3 missing'); // one an edition
    expect(rowOf(review(at), 'ar')?.[3]).toBe('yes');
  });
});

describe('sign-off', () => {
  test('records who has checked what is there now, and when', () => {
    const { at, told, read } = desk();
    expect(signOff('es', ANNA, '2026-11-23', at)).toMatch(/^Anna Nowak \(pharmacist\) has checked \d+ statements in es\.$/);
    expect(told()).toEqual([]);
    expect(rowOf(review(at), 'es')?.slice(3)).toEqual([
      'yes',
      '0',
      '0',
      expect.any(String),
      'Anna Nowak (pharmacist)',
      '2026-11-23',
    ]);
    expect(read('locales/es/review.json')).toContain(
      '"name":"Anna Nowak","role":"pharmacist","registration":"12345","date":"2026-11-23"',
    );
  });

  test.each([
    ['nobody', { name: ' ', role: 'pharmacist' }, '--name: is empty'],
    ['no role', { name: 'Anna', role: '' }, '--role: is empty'],
    ['a name that does not end', { name: 'Anna '.repeat(60), role: 'pharmacist' }, '--name: is longer than 80 characters'],
    ['a name that turns the line around', { name: 'Anna\u202e', role: 'pharmacist' }, '--name: has an invisible character'],
    ['an empty number', { name: 'Anna', role: 'pharmacist', registration: '' }, '--registration: is empty'],
  ])('by %s is refused, and changes nothing', (_who, by, message) => {
    const { at, told, read } = desk();
    const before = read('locales/es/review.json');
    expect(signOff('es', by, '2026-11-23', at)).toBeUndefined();
    expect(told().join()).toContain(`error [command-line] command line: ${message}`);
    expect(read('locales/es/review.json')).toBe(before);
  });

  test('says nothing of other languages', () => {
    const { at, read } = desk();
    const before = read('locales/ar/review.json');
    signOff('es', ANNA, '2026-11-23', at);
    expect(read('locales/ar/review.json')).toBe(before);
  });

  test('is lost by the statement that is changed afterwards, and by no other', () => {
    const { root, at } = desk();
    signOff('en', ANNA, '2026-11-23', at);
    edit(root, 'locales/en/leaflet.json', '"**Do not shake it.**"', '"**Never shake it.**"');
    expect(rowOf(review(at), 'en')?.slice(5)).toEqual(['1', expect.any(String), 'nobody']);
  });

  test('is refused as long as a statement is older than its source, and changes nothing', () => {
    const { root, at, told, read } = desk();
    edit(root, 'locales/en/leaflet.json', '"**Do not shake it.**"', '"**Never shake it.**"');
    const before = read('locales/es/review.json');
    expect(signOff('es', ANNA, '2026-11-23', at)).toBeUndefined();
    expect(told()).toEqual([
      'error [sign-off] locales/es: 1 statements are older than the source: leaflet:storage.doNotShake\n  hint: Bring them up to date, and run npx leaflets translated --language es; a review is of what is there now.',
    ]);
    expect(read('locales/es/review.json')).toBe(before);
  });

  test('of a language that is not there is refused, with the one that was meant', () => {
    const { at, told } = desk();
    expect(signOff('zh-Han', ANNA, '2026-11-23', at)).toBeUndefined();
    expect(told().join()).toContain('there is no wording in "zh-Han"\n  hint: Did you mean zh-Han');
  });
});

describe('translated', () => {
  test('records one statement alone when it is named', () => {
    const { root, at } = desk();
    edit(root, 'locales/en/leaflet.json', '"**Do not shake it.**"', '"**Never shake it.**"');
    edit(root, 'locales/en/leaflet.json', '"**Do not freeze it.**"', '"**Never freeze it.**"');
    expect(markTranslated('es', ['leaflet:storage.doNotShake'], at)).toBe(
      '1 statements in es were out of date, and count as translated now.',
    );
    expect(rowOf(review(at), 'es')?.[4]).toBe('1');
  });

  test('refuses a statement that there is not, with the one that was meant', () => {
    const { at, told } = desk();
    expect(markTranslated('es', ['leaflet:titel'], at)).toBeUndefined();
    expect(told().join()).toContain('there is no statement "leaflet:titel"\n  hint: Did you mean leaflet:title?');
  });
});

describe('new-language', () => {
  test('makes a folder with every key, in the plural categories of the language, and says what there is to do', () => {
    const { at, told, read } = desk();
    const todo = newLanguage('sk', at);
    expect(told()).toEqual([]);
    expect(todo).toContain('Units have the plural categories few, many, one, other.');
    expect(
      Object.keys(JSON.parse(read('locales/sk/units.json')))
        .filter((key) => key.startsWith('hour'))
        .sort(),
    ).toEqual(['hour_few', 'hour_many', 'hour_one', 'hour_other']);
    expect(rowOf(review(at), 'sk')?.[5]).toBe('0'); // nothing counts as translated
  });

  test('after which the checks name each statement that is English still, and no key that is missing', () => {
    const { root, at } = desk();
    newLanguage('sk', at);
    const found = checkInputs(
      findInputs({ root }, [languageTag('en'), languageTag('sk')], at.report),
      DOCUMENTS,
      MEDICINE_FILE,
    ).map(formatDiagnostic);
    const rules = new Set(found.map((text) => /\[([a-z-]+)\]/.exec(text)?.[1]));
    expect([...rules].filter((rule) => !['source-word', 'negation', 'glossary'].includes(rule ?? ''))).toEqual([]);
    expect(found.join('\n')).toContain('locales/sk/leaflet.json');
  });

  test.each([
    ['EN', 'is not a language tag'],
    ['es', 'the language has a folder already'],
    ['tlh', 'knows no dates and numbers of this language'],
  ])('refuses %s: it %s', (tag, said) => {
    const { root, at, told } = desk();
    const before = readdirSync(path.join(root, 'locales'));
    expect(newLanguage(tag, at)).toBeUndefined();
    expect(told().join()).toContain(said);
    expect(readdirSync(path.join(root, 'locales'))).toEqual(before);
  });
});

describe('XLIFF', () => {
  test('there and back changes nothing', async () => {
    const { at, told, read } = desk();
    const files = ['leaflet', 'units', 'common', 'card-front'].map((name) => `locales/ar/${name}.json`);
    const before = files.map((file) => JSON.parse(read(file)) as unknown);
    expect(await exportXliff('ar', 'ar.xlf', at)).toMatch(/^\d+ statements are in ar\.xlf\.$/);
    expect(read('ar.xlf')).toContain('version="2.0"');
    expect(await importXliff('ar', 'ar.xlf', at)).toMatch(/^\d+ statements were taken from ar\.xlf\.$/);
    expect(told()).toEqual([]);
    expect(files.map((file) => JSON.parse(read(file)) as unknown)).toEqual(before);
  });

  test('brings in what a translator has changed, escaped or not', async () => {
    const { root, at, read } = desk();
    await exportXliff('es', 'es.xlf', at);
    const { storage } = JSON.parse(read('locales/es/leaflet.json')) as { storage: { doNotShake: string } };
    edit(root, 'es.xlf', `<target>${storage.doNotShake}</target>`, '<target>**No la agite** &amp; no la golpee.</target>');
    await importXliff('es', 'es.xlf', at);
    expect(JSON.parse(read('locales/es/leaflet.json'))).toMatchObject({
      storage: { doNotShake: '**No la agite** & no la golpee.' },
    });
  });

  test.each<[what: string, before: string | RegExp, after: string, said: string]>([
    ['for another language', 'trgLang="es"', 'trgLang="pl"', 'the file is for "pl", not for "es"'],
    ['with a statement that is not there', '<unit id="title">', '<unit id="titel">', 'there is no such statement'],
    ['with an empty translation', /<target>Lávese[^<]*<\/target>/, '<target></target>', 'it has no translation of plain text'],
    ['that was cut off', /<\/xliff>\s*$/, '', 'this is not XLIFF 2.0'],
  ])('%s is refused, and nothing is taken', async (_what, before, after, said) => {
    const { root, at, told, read } = desk();
    await exportXliff('es', 'es.xlf', at);
    edit(root, 'es.xlf', before, after);
    const files = () => readdirSync(path.join(root, 'locales/es')).map((name) => read(`locales/es/${name}`));
    const untouched = files();
    expect(await importXliff('es', 'es.xlf', at)).toBeUndefined();
    expect(told().join()).toContain(said);
    expect(files()).toEqual(untouched);
  });

  test('of a source that has changed since is refused', async () => {
    const { root, at, told } = desk();
    await exportXliff('es', 'es.xlf', at);
    edit(root, 'locales/en/leaflet.json', '"**Do not shake it.**"', '"**Never shake it.**"');
    expect(await importXliff('es', 'es.xlf', at)).toBeUndefined();
    expect(told()).toEqual([
      expect.stringContaining('es.xlf: leaflet:storage.doNotShake: it was translated from a source that has changed since'),
    ]);
  });
});

describe('the review copy', () => {
  test('has each statement of the language once a document, beside its source, and the pages', () => {
    const { at, told, read } = desk();
    expect(makeReviewCopy('ar', 'copy.html', at)).toBe('The review copy is in copy.html.');
    expect(told()).toEqual([]);
    const html = read('copy.html');
    for (const statement of ['**Do not freeze it.**', 'Not yet checked by a pharmacist']) expect(html).toContain(statement);
    expect(html).toContain('<td lang="ar" dir="rtl">');
    expect(html.match(/<iframe /g)).toHaveLength(DOCUMENTS.length * 3);
    const { statements } = JSON.parse(read('locales/ar/review.json')) as { statements: Record<string, unknown> };
    expect(Object.keys(statements).filter((key) => !html.includes(`<th scope="row">${key}<`))).toEqual([]);
  });

  test('is not written over a folder, and leaves no half of a file', () => {
    const { root, at, told } = desk();
    expect(makeReviewCopy('es', 'locales', at)).toBeUndefined();
    expect(told().join()).toContain('error [output-file] locales: cannot be written');
    expect(existsSync(path.join(root, 'locales.partial'))).toBe(false);
  });

  test('shows markup in a statement as it is typed', () => {
    const { root, at, read } = desk();
    const file = path.join(root, 'locales/es/common.json');
    writeFileSync(file, readFileSync(file, 'utf8').replace(/("tagline": )"[^"]*"/, '$1"<script>alert(1)</script>"'));
    makeReviewCopy('es', 'copy.html', at);
    expect(read('copy.html')).not.toContain('<script>');
  });
});
