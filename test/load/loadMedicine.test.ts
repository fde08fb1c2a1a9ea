/** The fact file: every fact accounts for every edition and names its sources, or the file is refused. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { variantIn } from '../../src/data/medicine.ts';
import { formatDiagnostic } from '../../src/diagnostic.ts';
import { loadMedicine, MEDICINE_FILE } from '../../src/load/loadMedicine.ts';
import { copyOfInputs, edit, listening, ROOT } from '../support/project.ts';
import { realMedicine } from '../support/real.ts';

/** What is said of the real fact file with one text in it changed. */
function changed(before: string, after: string): string[] {
  const root = copyOfInputs();
  edit(root, MEDICINE_FILE, before, after);
  const { report, diagnostics } = listening();
  expect(loadMedicine({ root }, report)).toBeUndefined();
  return diagnostics.map(formatDiagnostic);
}

const lines = readFileSync(path.join(ROOT, MEDICINE_FILE), 'utf8').split('\n');
/** Where in the real fact file a text stands. */
const at = (text: string) => `${MEDICINE_FILE}:${lines.findIndex((line) => line.includes(text)) + 1}`;

const FORM = 'form: { editions: [us, eu, gb], source: [seed, us-pi] }';
const DISPOSAL = 'disposal:\n      - { editions: [us], source: [us-pi] }';

describe('the file', () => {
  test('that is malformed is told with the line', () => {
    expect(changed('  uses:\n', '\tuses:\n')[0]).toContain(`error [malformed-file] ${at('  uses:')}`);
  });

  test('with a key that stands twice is refused', () => {
    expect(
      changed('    brand: {', '    generic: { editions: [us, eu, gb], source: [seed], value: { text: x } }\n    brand: {'),
    ).toEqual([`error [malformed-file] ${at('    brand: {')}: Map keys must be unique\n  hint: Remove one of the two.`]);
  });

  test('has a day as its version', () => {
    const day = /^date: \S+/m.exec(lines.join('\n'))?.[0] ?? '';
    expect(changed(day, 'date: 22.11.2026')).toEqual([
      expect.stringContaining(`${at('date: ')}: date: write the day as 2026-11-22`),
    ]);
    expect(changed(day, 'date: 2026-02-30')).toEqual([expect.stringContaining('date: write the day as 2026-11-22')]);
  });
});

describe('a fact', () => {
  test('that is missing is told', () => {
    expect(changed(`    ${FORM}\n`, '')).toEqual([expect.stringContaining('facts.product.form: is missing')]);
  });

  test('that no shape knows is refused', () => {
    expect(changed(FORM, `${FORM}\n    frm: { editions: [us, eu, gb], source: [seed] }`)).toEqual([
      expect.stringContaining('facts.product.frm: "frm" is not known here\n  hint: Check the spelling of "frm"'),
    ]);
  });

  test('names an edition once', () => {
    expect(changed(FORM, FORM.replace('[us, eu, gb]', '[us, us, eu, gb]'))).toEqual([
      expect.stringContaining(`${at(FORM)}: facts.product.form.editions: names an edition twice`),
    ]);
  });

  test('has no keys beside its own', () => {
    expect(changed(FORM, FORM.replace(' }', ', sorce: x }'))).toEqual([
      expect.stringContaining(`${at(FORM)}: facts.product.form.sorce: "sorce" is not known here`),
    ]);
  });

  test('needs a source', () => {
    expect(changed(DISPOSAL, DISPOSAL.replace(', source: [us-pi]', ''))).toEqual([
      expect.stringContaining('facts.storage.disposal.0.source: is missing'),
    ]);
    expect(changed(FORM, FORM.replace(', source: [seed, us-pi]', ''))).toEqual([
      expect.stringContaining(`${at(FORM)}: facts.product.form.source: is missing`),
    ]);
    expect(changed(FORM, FORM.replace('[seed, us-pi]', '[]'))).toEqual([
      expect.stringContaining('facts.product.form.source: a fact needs a source'),
    ]);
  });

  test('names sources that there are, or hears which was meant', () => {
    expect(changed(FORM, FORM.replace('us-pi', 'us-pl'))).toEqual([
      `error [facts] ${at(FORM)}: product.form: source "us-pl" is not among the sources\n  hint: Did you mean "us-pi"?`,
    ]);
    expect(changed(FORM, FORM.replace('us-pi', 'wikipedia'))).toEqual([
      expect.stringContaining('source "wikipedia" is not among the sources\n  hint: The sources are: seed, eu-pl, us-pi, '),
    ]);
  });

  test('that is absent gives the reason in words', () => {
    const reason = 'absent: Only the EU leaflet lists a pack of one syringe.';
    expect(changed(reason, 'absent: no')).toEqual([
      expect.stringContaining('facts.product.packSingle.1.absent: give the reason in words'),
    ]);
  });

  test('has one name in its list', () => {
    expect(changed('id: sodiumChloride', 'id: citricAcid')).toEqual([
      `error [facts] ${at('id: sodiumChloride')}: product.ingredients.citricAcid: two facts have this name\n  hint: Give one of them another id.`,
    ]);
  });
});

describe('an edition', () => {
  test('that there is not is refused', () => {
    expect(changed(DISPOSAL, DISPOSAL.replace('[us]', '[usa]'))).toEqual([
      expect.stringContaining('facts.storage.disposal.0.editions.0: Invalid option: expected one of "us"|"eu"|"gb"'),
    ]);
    expect(changed(FORM, FORM.replace('gb', 'uk'))).toEqual([
      expect.stringContaining('facts.product.form.editions.2: Invalid option: expected one of "us"|"eu"|"gb"'),
    ]);
  });

  test('of which a fact says nothing is told', () => {
    expect(changed(FORM, FORM.replace(', gb', ''))).toEqual([
      `error [facts] ${at(FORM)}: product.form: says nothing about edition gb\n  hint: Add the edition, or a variant with \`absent\` and the reason.`,
    ]);
  });

  test('of which a fact says two things is told', () => {
    expect(
      changed('[us, gb], absent: Only the EU leaflet lists a pack', '[us, gb, eu], absent: Only the EU leaflet lists a pack'),
    ).toEqual([
      `error [facts] ${at('packSingle:')}: product.packSingle: says 2 things about edition eu\n  hint: Name each edition in one variant only.`,
    ]);
  });

  test('follows a label that is among the sources', () => {
    expect(changed('label: us-pi,', 'label: us-pii,')).toEqual([
      `error [facts] ${at('label: us-pi,')}: editions.us: source "us-pii" is not among the sources\n  hint: Did you mean "us-pi"?`,
    ]);
  });
});

describe('a value', () => {
  test('that is missing is told', () => {
    expect(changed(', value: { amount: 72, unit: hour }', '')).toEqual([
      expect.stringContaining(`${at('amount: 72')}: facts.storage.outOfRefrigerator.0.value: is missing`),
    ]);
    expect(changed(', value: { amount: 0.67, unit: mL }', '')).toEqual([
      expect.stringContaining(`${at('amount: 0.67')}: facts.product.volume.value: is missing`),
    ]);
  });

  test('that the fact cannot have is refused', () => {
    expect(changed(FORM, FORM.replace(' }', ', value: { text: x } }'))).toEqual([
      expect.stringContaining('facts.product.form.value: "value" is not known here'),
    ]);
  });

  test.each([
    [
      'value: { from: 2, to: 8, unit: celsius }',
      'value: { from: 8, to: 2, unit: celsius }',
      'the range must go from less to more',
    ],
    ['value: { from: 36, to: 46,', 'value: { from: 46, to: 46,', 'the range must go from less to more'],
    ['{ amount: 72, unit: hour }', '{ amount: 72, unit: hours }', 'Invalid option: expected one of "mg"|'],
    ['{ amount: 72, unit: hour }', '{ amount: "72", unit: hour }', 'expected number, received string'],
    ['phone: "911"', 'phone: "call 911"', 'a phone number has digits, capital letters, spaces and hyphens'],
    ['url: fda.gov/medwatch', 'url: https://fda.gov/medwatch', 'write the short form of the address, without https://'],
    ['labelDate: 2020-12,', 'labelDate: 12/2020,', 'write a date as 2020, 2020-12 or 2020-12-31, or undated'],
  ])('%s may not be %s', (before, after, message) => {
    expect(changed(before, after)).toEqual([expect.stringContaining(message)]);
  });
});

test('all mistakes are told at once', () => {
  const root = copyOfInputs();
  edit(root, MEDICINE_FILE, FORM, FORM.replace('us-pi', 'us-pl').replace(', gb', ''));
  edit(root, MEDICINE_FILE, 'label: us-pi,', 'label: us-pii,');
  const { report, diagnostics } = listening();
  loadMedicine({ root }, report);
  expect(diagnostics.map(({ place }) => place.path)).toEqual(['product.form', 'product.form', 'editions.us']);
});

describe('the medicine that is loaded', () => {
  const medicine = realMedicine();

  test('knows which variant of a fact holds in an edition, with its value and sources', () => {
    const fact = medicine.facts.get('storage.outOfRefrigerator');
    expect(fact && [variantIn(fact, 'us'), variantIn(fact, 'gb')]).toEqual([
      undefined,
      { editions: ['eu', 'gb'], sources: ['eu-pl'], value: { amount: 72, unit: 'hour' }, unprinted: undefined },
    ]);
  });

  test('knows the facts of a list in order, and each by its id', () => {
    expect(medicine.lists.get('sideEffects.emergency')?.slice(0, 2)).toEqual([
      'sideEffects.emergency.swelling',
      'sideEffects.emergency.breathing',
    ]);
    expect(medicine.facts.has('sideEffects.emergency.swelling')).toBe(true);
  });
});
